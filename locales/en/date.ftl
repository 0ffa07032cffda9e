### Dates and hours. The numbered names must follow each other in order.

date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

date-month-short-1 = Jan
date-month-short-2 = Feb
date-month-short-3 = Mar
date-month-short-4 = Apr
date-month-short-5 = May
date-month-short-6 = Jun
date-month-short-7 = Jul
date-month-short-8 = Aug
date-month-short-9 = Sep
date-month-short-10 = Oct
date-month-short-11 = Nov
date-month-short-12 = Dec

date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday

date-weekday-short-1 = Mon
date-weekday-short-2 = Tue
date-weekday-short-3 = Wed
date-weekday-short-4 = Thu
date-weekday-short-5 = Fri
date-weekday-short-6 = Sat
date-weekday-short-7 = Sun

date-pattern-long = { $weekday } { NUMBER($day) } { $month } { NUMBER($year) }
date-pattern-day = { $weekday } { NUMBER($day) } { $month }
date-pattern-plain = { NUMBER($day) } { $month } { NUMBER($year) }
date-pattern-short = { $day }/{ $month }/{ NUMBER($year) }
date-pattern-day-month-short = { NUMBER($day) } { $month }
date-pattern-month = { $month } { NUMBER($year) }
date-pattern-time = { NUMBER($hour) }:{ $minute }
date-pattern-hour = { NUMBER($hour) }:00
date-moment = { $day }, { $time }
