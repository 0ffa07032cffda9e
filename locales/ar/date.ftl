### Dates and hours. Gregorian month names of the pan-Arab press; Latin digits.

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

date-month-short-1 = يناير
date-month-short-2 = فبراير
date-month-short-3 = مارس
date-month-short-4 = أبريل
date-month-short-5 = مايو
date-month-short-6 = يونيو
date-month-short-7 = يوليو
date-month-short-8 = أغسطس
date-month-short-9 = سبتمبر
date-month-short-10 = أكتوبر
date-month-short-11 = نوفمبر
date-month-short-12 = ديسمبر

date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد

date-weekday-short-1 = الاثنين
date-weekday-short-2 = الثلاثاء
date-weekday-short-3 = الأربعاء
date-weekday-short-4 = الخميس
date-weekday-short-5 = الجمعة
date-weekday-short-6 = السبت
date-weekday-short-7 = الأحد

date-pattern-long = { $weekday } { NUMBER($day) } { $month } { NUMBER($year) }
date-pattern-day = { $weekday } { NUMBER($day) } { $month }
date-pattern-plain = { NUMBER($day) } { $month } { NUMBER($year) }
date-pattern-short = { $day }/{ $month }/{ NUMBER($year) }
date-pattern-day-month-short = { NUMBER($day) } { $month }
date-pattern-month = { $month } { NUMBER($year) }
date-pattern-time = { NUMBER($hour) }:{ $minute }
date-pattern-hour = { NUMBER($hour) }:00
date-moment = { $day }، { $time }
