//! Invented people. Their addresses are of example.org, which belongs to nobody.

/// Given name, family name, year of birth, language to read, language to
/// interpret (none where empty).
pub type Invented = (&'static str, &'static str, u16, &'static str, &'static str);

pub const PEOPLE: [Invented; 36] = [
    ("Rahaf", "Al-Hussein", 1990, "ar", "ar"),
    ("Olena", "Kovalenko", 1988, "uk", "uk"),
    ("Mehmet", "Yıldız", 1979, "tr", ""),
    ("Fatoumata", "Diallo", 1995, "fr", ""),
    ("Ahmad", "Rahimi", 1999, "fa", "fa"),
    ("Hodan", "Warsame", 1992, "so", "so"),
    ("Arjeta", "Krasniqi", 1985, "sq", ""),
    ("Samuel", "Okafor", 1991, "en", ""),
    ("Li", "Wei", 1987, "zh", "zh"),
    ("Yasmine", "Benali", 1994, "fr", ""),
    ("Gulalai", "Safi", 1996, "ps", "ps"),
    ("Carlos", "Restrepo", 1983, "es", ""),
    ("Svitlana", "Bondar", 1975, "uk", "uk"),
    ("Mariam", "Haddad", 1989, "ar", "ar"),
    ("Selam", "Tesfay", 1997, "ti", "ti"),
    ("Ibrahim", "Bah", 2001, "fr", ""),
    ("Noor", "Karimi", 1986, "fa", ""),
    ("Elif", "Demir", 1993, "tr", "tr"),
    ("Grace", "Mensah", 1990, "en", ""),
    ("Omar", "Al-Khatib", 1982, "ar", ""),
    ("Dmytro", "Shevchuk", 1980, "ru", "uk"),
    ("Aïcha", "Traoré", 1998, "fr", ""),
    ("Besnik", "Hoxha", 1978, "sq", "sq"),
    ("Lucía", "Fernández", 1992, "es", ""),
    ("Abdi", "Hassan", 1984, "so", ""),
    ("Parwana", "Noori", 1995, "fa", "fa"),
    ("Emeka", "Eze", 1988, "en", ""),
    ("Hanan", "Saleh", 1991, "ar", "ar"),
    ("Iryna", "Melnyk", 1987, "uk", ""),
    ("Moussa", "Camara", 1996, "fr", ""),
    ("Zahra", "Ahmadi", 2000, "fa", ""),
    ("Burak", "Kaya", 1990, "tr", ""),
    ("Tirhas", "Gebre", 1993, "ti", ""),
    ("Ana", "Quispe", 1986, "es", ""),
    ("Khaled", "Mansour", 1977, "ar", ""),
    ("Xin", "Zhang", 1994, "zh", ""),
];
