//! Belgian public holidays, computed for any year.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A day on which offices are closed by law or by the centre's own rule.
///
/// The ten legal holidays are those of the Belgian royal decree of 18 April
/// 1974, article 1; the last is the Day of the French Community, which public
/// services of Wallonia observe where they choose to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The day after Easter Sunday.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 39 days after Easter Sunday.
    Ascension,
    /// 50 days after Easter Sunday.
    WhitMonday,
    /// 21 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
    /// 27 September; not one of the ten legal holidays: a centre opts in.
    FrenchCommunity,
}

impl Holiday {
    /// Whether the law closes every office that day, or only a centre that
    /// chose so.
    #[must_use]
    pub const fn is_legal(self) -> bool {
        !matches!(self, Self::FrenchCommunity)
    }
}

/// All eleven holidays of `year`, in the order of the calendar.
#[must_use]
pub fn holidays_of(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let fixed = [
        (1, 1, Holiday::NewYear),
        (5, 1, Holiday::LabourDay),
        (7, 21, Holiday::NationalDay),
        (8, 15, Holiday::Assumption),
        (9, 27, Holiday::FrenchCommunity),
        (11, 1, Holiday::AllSaints),
        (11, 11, Holiday::Armistice),
        (12, 25, Holiday::Christmas),
    ];
    let movable = [(1, Holiday::EasterMonday), (39, Holiday::Ascension), (50, Holiday::WhitMonday)];
    let mut days: Vec<_> = fixed
        .into_iter()
        .filter_map(|(month, day, holiday)| Some((NaiveDate::from_ymd_opt(year, month, day)?, holiday)))
        .chain(movable.into_iter().filter_map(|(after, holiday)| {
            Some((easter_sunday(year)?.checked_add_days(Days::new(after))?, holiday))
        }))
        .collect();
    days.sort();
    days
}

/// The holiday that falls on `date`, if any.
///
/// Ascension can fall on 1 May (2008): then the one is named that comes first
/// in the calendar of fixed dates.
#[must_use]
pub fn holiday_on(date: NaiveDate) -> Option<Holiday> {
    holidays_of(date.year()).into_iter().find(|(day, _)| *day == date).map(|(_, holiday)| holiday)
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm,
/// as Meeus gives it in *Astronomical Algorithms*, chapter 8).
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, in_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century + 8).div_euclid(25);
    let moon = (19 * golden + century - century.div_euclid(4) - (century - correction + 1).div_euclid(3)
        + 15)
        .rem_euclid(30);
    let sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4) - moon - in_century.rem_euclid(4))
            .rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday).div_euclid(451);
    let days = moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31).ok()? + 1)
}
