### For communes and partners: links, frame, kiosk in a hall.

info-for-partners-title = للبلديات والشركاء
info-for-partners-about = كيف توجّه البلدية أو الجهة الشريكة الناس إلى هذا الموقع: روابط، وإطار في صفحتها، وجهاز في قاعة الاستقبال.
info-for-partners-lead = يمكن لبلديتكم أو جمعيتكم أو خدمتكم توجيه الناس إلى هذا الموقع. كل شيء مجاني.
info-links-title = روابط جاهزة
info-links-text = عند اختيار بلدية يبدأ الرابط بها. تظهر البلدية في الصفحة ويمكن تغييرها.
info-links-commune = البلدية
info-links-no-commune = بدون بلدية
info-links-show = إظهار الروابط
info-link-any-language = الصفحة الأولى، بلغة المتصفح
info-link-home = الصفحة الأولى
info-link-questions = الأسئلة
info-link-booking = حجز موعد
info-links-languages = للغة أخرى، تُكتب { $others } مكان { $here }.
info-links-codes = لبلدية أخرى، يُكتب رمزها ⁦INS⁩ أو رمز بريدي لها وحدها.
info-links-private = العنوان يذكر البلدية فقط. لا تظهر فيه أي إجابة.
info-frame-title = إطار في صفحتكم
info-frame-text = تظهر في صفحتكم جملة وزرّان. كل زر يفتح هذا الموقع في علامة تبويب جديدة.
info-frame-copy = يُنسخ هذا النص في صفحتكم:
info-frame-other-sites = لا يظهر شيء؟ يجب أن يسمح المركز أولا لموقعكم بإظهاره. يمكن طلب ذلك منه.
info-frame-off = لا يمكن لأي موقع ذلك الآن. يمكن طلب السماح لموقعكم من المركز.
info-hall-title = جهاز في قاعة الاستقبال
info-hall-text = على جهاز لوحي تكون الحروف والأزرار أكبر. لا يقود أي رابط إلى خارج الموقع.
info-hall-forgets = بعد { NUMBER($minutes) } دقيقة بدون لمس الشاشة، تسأل الصفحة عن وجود أحد. بدون جواب، تمحو كل شيء بعد { NUMBER($seconds) } ثانية.
info-hall-on = للبدء، يُفتح هذا العنوان على الجهاز:
info-hall-off = للإيقاف، يُفتح هذا العنوان:
info-hall-browser = يُفضَّل متصفح بشاشة كاملة لا يحفظ السجل ولا كلمات السر.
info-hall-scripts = يجب أن يشغّل المتصفح البرامج (⁦JavaScript⁩). بدونها لا يُمحى شيء.
info-embed-lead = بعض الأسئلة، وجواب أول، وموعد. كل شيء مجاني.
info-new-tab = (علامة تبويب جديدة)
info-kiosk-title = جهاز الاستقبال
info-kiosk-needs-scripts = لهذا الجهاز يجب أن يشغّل المتصفح البرامج (⁦JavaScript⁩).
info-kiosk-ticket = يُرجى تصوير الرمز أو طباعة هذه الصفحة. الرمز ضروري لتغيير الموعد.
info-kiosk-end = انتهيت: محو كل شيء
info-kiosk-there = هل ما زال أحد هنا؟
info-kiosk-clears = { $seconds ->
    [zero] بدون جواب، يُمحى كل شيء الآن.
    [one] بدون جواب، يُمحى كل شيء بعد ثانية واحدة.
    [two] بدون جواب، يُمحى كل شيء بعد ثانيتين.
    [few] بدون جواب، يُمحى كل شيء بعد { $seconds } ثوان.
    [many] بدون جواب، يُمحى كل شيء بعد { $seconds } ثانية.
   *[other] بدون جواب، يُمحى كل شيء بعد { $seconds } ثانية.
}
info-kiosk-stay = نعم، أتابع
