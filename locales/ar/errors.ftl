### What happened, what is kept, what to do. Never a reproach.

errors-not-found-title = هذه الصفحة غير موجودة
errors-not-found-text = قد يكون الرابط غير كامل. لم يُفقد أي شيء.
errors-server-title = حدث خلل ما
errors-server-text = الخلل من عندنا. يُرجى الانتظار دقيقة ثم المحاولة من جديد.
errors-try-again = محاولة جديدة
errors-trouble = توقفت الصفحة. يمكنك المتابعة أو إعادة تحميل الصفحة.
errors-reload = إعادة تحميل الصفحة
errors-not-loaded-title = لم يصل هذا الجزء
errors-not-loaded-text = ربما انقطعت الشبكة. لم يُفقد شيء. يمكنك المحاولة مرة أخرى.
errors-offline = لا يوجد اتصال بالشبكة. يمكن المحاولة من جديد عند عودة الاتصال.
errors-offline-booking = لا يوجد اتصال بالشبكة. لم يُحجز موعدك بعد. يمكنك المحاولة من جديد عند عودة الشبكة.
errors-too-many-title = قليل من الصبر
errors-too-many-text = تصلنا طلبات كثيرة في الوقت نفسه. يُرجى الانتظار دقيقة ثم المحاولة من جديد.
errors-refused-title = لم نتمكن من قراءة هذا الطلب
errors-refused-text = لم يُحفظ أي شيء. يُرجى الرجوع إلى الصفحة السابقة ثم المحاولة من جديد.
errors-too-large = الرسالة المرسلة طويلة جدًا. يُرجى كتابة نص أقصر.
errors-cross-site = هذا الطلب قادم من موقع آخر. يُرجى إعادة تحميل الصفحة والبدء من جديد.

## Above a form

errors-summary = { $count ->
    [zero] لا توجد حقول تحتاج إلى تصحيح
    [one] حقل واحد يحتاج إلى تصحيح
    [two] حقلان يحتاجان إلى تصحيح
    [few] { $count } حقول تحتاج إلى تصحيح
    [many] { $count } حقلًا يحتاج إلى تصحيح
   *[other] { $count } حقل يحتاج إلى تصحيح
}

## Fields

errors-choose-one = يُرجى اختيار إجابة. ويمكن اختيار «لا أعرف».
errors-name-required = يُرجى كتابة اسم العائلة.
errors-contact-required = يُرجى كتابة رقم هاتف أو بريد إلكتروني. واحد منهما يكفي.
errors-phone = لا نستطيع قراءة هذا الرقم. مثال: ⁦0470 12 34 56⁩. إذا كان الرقم أجنبيًا فليبدأ بعلامة + ورمز البلد.
errors-phone-short = ينقص هذا الرقم خانة أو أكثر. قرأنا: { $number }
errors-phone-long = في هذا الرقم خانة زائدة أو أكثر. قرأنا: { $number }
errors-phone-prefix = لا يوجد رقم يبدأ هكذا. قرأنا: { $number }
errors-email = هذا العنوان غير كامل. مثال: ⁦name@example.be⁩.
errors-birth-year = يُرجى كتابة السنة بأربعة أرقام. مثال: 1990.
errors-commune-required = يُرجى اختيار بلدية من القائمة.
errors-commune-unknown = لا نعرف هذه البلدية. يمكنك تجربة الرمز البريدي.
errors-consent-required = يُرجى وضع علامة في المربع لكي نتمكن من حفظ موعدك.
errors-date-required = يُرجى كتابة التاريخ. الشهر والسنة يكفيان.
errors-date-invalid = هذا التاريخ غير موجود. يُرجى التحقق من اليوم والشهر.
errors-date-incomplete = يُرجى كتابة الشهر والسنة على الأقل.
errors-year-incomplete = يُرجى كتابة السنة على الأقل، بأربعة أرقام.
errors-date-future = هذا التاريخ لم يأتِ بعد. يُرجى التحقق من السنة.
errors-date-too-old = هذا التاريخ قديم جدًا. يُرجى التحقق من السنة.
errors-value-unknown = هذه الإجابة غير موجودة في القائمة. يُرجى اختيار إجابة أخرى.
errors-in-title = خطأ: { $title }
errors-unsure-and-more = يُرجى اختيار «لا أعرف» أو اختيار إجابة، وليس الاثنين معًا.
errors-slot-past-title = انقضت هذه الساعة
errors-slot-past = لقد بدأ هذا الوقت أو يبدأ بعد قليل. يُرجى اختيار وقت آخر. ما كُتب محفوظ.
errors-slot-not-offered-title = هذه الساعة غير متاحة
errors-slot-not-offered = لا أحد يستقبل في هذه الساعة. يُرجى اختيار ساعة أخرى. ما كُتب محفوظ.
errors-slot-required = يُرجى اختيار وقت.
