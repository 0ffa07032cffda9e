staff-title = Espace du personnel
