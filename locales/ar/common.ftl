-brand = Jalon
-path = مسار الاندماج

common-brand = { -brand }
common-back = رجوع
