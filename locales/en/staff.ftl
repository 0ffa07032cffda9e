staff-title = Staff area
