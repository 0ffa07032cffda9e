staff-title = مساحة الموظفين
