### ما يكتبه الخادم بجانب الأوقات المتاحة: لماذا لا يوجد وقت في يوم ما، وأين يوجد.

info-slots-day = { $day }: { $why }
info-slots-days = من { $from } إلى { $until }: { $why }
info-slots-closed = مغلق
info-slots-absent = الشخص الذي يستقبل غائب
info-slots-full = كل الأوقات محجوزة
info-slots-too-soon = الوقت قريب جدًا للحجز عبر الإنترنت
info-slots-too-far = الحجز غير ممكن بعد
info-slots-no-opening = هذا المكتب لا يستقبل
info-slots-no-worker = لا يوجد شخص مكلّف ببلديتك
info-slots-interpreter = لا يوجد مترجم متاح لهذه اللغة
info-slots-past = تاريخ مضى
info-slots-morning = صباحًا، ابتداءً من { $day }
info-slots-afternoon = بعد الظهر، ابتداءً من { $day }
info-slots-office = { $office }، ابتداءً من { $day }
