## Dates, amounts, places

date-quarter = { $quarter }. Quartal { $year }
date-half = { $half }. Halbjahr { $year }
date-range = { $start } – { $end }
# $kind is day, month, quarter, half or year.
date-from = { $kind ->
    [quarter] ab dem { $date }
    [half] ab dem { $date }
   *[other] ab { $date }
}

# $amount is the number or range in words ("4–8"), $count the number that decides the plural.
quantity-minutes = { $count ->
    [one] { $amount } Minute
   *[other] { $amount } Minuten
}
quantity-hours = { $count ->
    [one] { $amount } Stunde
   *[other] { $amount } Stunden
}
quantity-days = { $count ->
    [one] { $amount } Tag
   *[other] { $amount } Tage
}
quantity-weeks = { $count ->
    [one] { $amount } Woche
   *[other] { $amount } Wochen
}
quantity-months = { $count ->
    [one] { $amount } Monat
   *[other] { $amount } Monate
}
quantity-years = { $count ->
    [one] { $amount } Jahr
   *[other] { $amount } Jahre
}
quantity-business-hours = { $count ->
    [one] { $amount } Geschäftsstunde
   *[other] { $amount } Geschäftsstunden
}
quantity-business-days = { $count ->
    [one] { $amount } Arbeitstag
   *[other] { $amount } Arbeitstage
}

# $quantity is a whole amount ("99,5 %", "90 Tage").
quantity-at-least = mindestens { $quantity }
quantity-more-than = mehr als { $quantity }
quantity-up-to = bis zu { $quantity }
quantity-less-than = weniger als { $quantity }

daily-hours = täglich { $from }–{ $to } Uhr ({ $zone })

region-eu = Europäische Union
region-eea = Europäischer Wirtschaftsraum (EWR)
region-emea = Europa, Naher Osten und Afrika (EMEA)
region-world = Weltweit
