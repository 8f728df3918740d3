## Dates, amounts, places

date-quarter = Q{ $quarter } { $year }
date-half = { $half ->
    [1] first half of { $year }
   *[2] second half of { $year }
}
date-range = { $start } – { $end }
# $kind is day, month, quarter, half or year.
date-from = { $kind ->
    [half] from the { $date }
   *[other] from { $date }
}

# $amount is the number or range in words ("4–8"), $count the number that decides the plural.
quantity-minutes = { $count ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
quantity-hours = { $count ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
quantity-days = { $count ->
    [one] { $amount } day
   *[other] { $amount } days
}
quantity-weeks = { $count ->
    [one] { $amount } week
   *[other] { $amount } weeks
}
quantity-months = { $count ->
    [one] { $amount } month
   *[other] { $amount } months
}
quantity-years = { $count ->
    [one] { $amount } year
   *[other] { $amount } years
}
quantity-business-hours = { $count ->
    [one] { $amount } business hour
   *[other] { $amount } business hours
}
quantity-business-days = { $count ->
    [one] { $amount } business day
   *[other] { $amount } business days
}

# $quantity is a whole amount ("99.5%", "90 days").
quantity-at-least = at least { $quantity }
quantity-more-than = more than { $quantity }
quantity-up-to = up to { $quantity }
quantity-less-than = less than { $quantity }

daily-hours = daily { $from }–{ $to } ({ $zone })

region-eu = European Union
region-eea = European Economic Area (EEA)
region-emea = Europe, Middle East and Africa (EMEA)
region-world = Worldwide
