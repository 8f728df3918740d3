## Dates, amounts, places

date-quarter = { $quarter }e kwartaal { $year }
date-half = { $half }e helft van { $year }
date-range = { $start } – { $end }
# $kind is day, month, quarter, half or year.
date-from = { $kind ->
    [quarter] vanaf het { $date }
    [half] vanaf de { $date }
   *[other] vanaf { $date }
}

# $amount is the number or range in words ("4–8"), $count the number that decides the plural.
# After a number, "uur" and "jaar" stay singular in Dutch.
quantity-minutes = { $count ->
    [one] { $amount } minuut
   *[other] { $amount } minuten
}
quantity-hours = { $count ->
    [one] { $amount } uur
   *[other] { $amount } uur
}
quantity-days = { $count ->
    [one] { $amount } dag
   *[other] { $amount } dagen
}
quantity-weeks = { $count ->
    [one] { $amount } week
   *[other] { $amount } weken
}
quantity-months = { $count ->
    [one] { $amount } maand
   *[other] { $amount } maanden
}
quantity-years = { $count ->
    [one] { $amount } jaar
   *[other] { $amount } jaar
}
quantity-business-hours = { $count ->
    [one] { $amount } kantooruur
   *[other] { $amount } kantooruren
}
quantity-business-days = { $count ->
    [one] { $amount } werkdag
   *[other] { $amount } werkdagen
}

# $quantity is a whole amount ("99,5%", "90 dagen").
quantity-at-least = ten minste { $quantity }
quantity-more-than = meer dan { $quantity }
quantity-up-to = maximaal { $quantity }
quantity-less-than = minder dan { $quantity }

daily-hours = dagelijks { $from }–{ $to } uur ({ $zone })

region-eu = Europese Unie
region-eea = Europese Economische Ruimte (EER)
region-emea = Europa, Midden-Oosten en Afrika (EMEA)
region-world = Wereldwijd
