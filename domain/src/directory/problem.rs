//! What can be wrong with the directory's files.

use core::fmt;

/// The file in which a problem lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DirectoryFile {
    /// `communes.csv`.
    Communes,
    /// `centres.toml`.
    Centres,
    /// The centre's own file.
    Own,
}

/// Something wrong with the directory: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryProblem {
    /// In which file.
    pub file: DirectoryFile,
    /// Which entry, in words that one can search the file for, such as
    /// `worker "claire"`.
    pub entry: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with an entry. The words are for whoever edits the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The same key stands in two entries.
    Twice,
    /// It names something that does not exist.
    Unknown(String),
    /// A field that must say something says nothing.
    Empty(&'static str),
    /// A list of postal codes with something else in it.
    NotAPostalCode(String),
    /// It ends before it begins.
    EndsBeforeItBegins,
    /// A time or length that is not a multiple of a quarter of an hour.
    NotAQuarter(&'static str),
    /// An opening that runs from the morning into the afternoon.
    CrossesHalfDays,
    /// Two openings of one worker, or two of one interpreter's hours, overlap.
    Overlaps(String),
    /// A commune of the own centre without an office.
    NoOffice,
    /// A commune of the own centre without a responsible worker from some day on.
    NoWorker,
    /// A commune of the own centre with an office that closes for good.
    OfficeCloses(String),
    /// It goes on after whoever it is about has left.
    GoesOnAfter(String),
    /// A commune for which two workers are responsible on the same day.
    TwoWorkers(String),
    /// A commune that belongs to another centre.
    NotOurs(String),
    /// A worker who stands in for herself.
    StandsInForHerself,
    /// An office that receives communes and where nobody ever receives.
    NeverOpen,
    /// A position outside Belgium.
    NotInBelgium,
    /// A number that is out of its bounds.
    OutOfBounds(&'static str),
    /// A name that joins a place as French does not; how French does.
    Joined(String),
    /// A language that nobody interprets.
    NotASpokenLanguage(String),
}

/// Where the checks write down what they find.
#[derive(Debug, Default)]
pub(super) struct Notebook {
    pub(super) problems: Vec<DirectoryProblem>,
}

impl Notebook {
    pub(super) fn note(&mut self, file: DirectoryFile, entry: String, fault: Fault) {
        self.problems.push(DirectoryProblem { file, entry, fault });
    }

    /// Notes a problem of the centre's own file.
    pub(super) fn own(&mut self, entry: String, fault: Fault) {
        self.note(DirectoryFile::Own, entry, fault);
    }
}

impl DirectoryFile {
    /// The file's usual name; the centre's own file may have another.
    #[must_use]
    pub const fn usual_name(self) -> &'static str {
        match self {
            Self::Communes => "communes.csv",
            Self::Centres => "centres.toml",
            Self::Own => "demonstration.toml",
        }
    }
}

impl fmt::Display for DirectoryProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file.usual_name(), self.entry, self.fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice => write!(f, "stands here twice"),
            Self::Unknown(name) => write!(f, "names {name}, which does not exist"),
            Self::Empty(field) => write!(f, "`{field}` is empty"),
            Self::NotAPostalCode(text) => write!(f, "`{text}` is not a postal code from 1000 to 9999"),
            Self::EndsBeforeItBegins => write!(f, "ends before it begins"),
            Self::NotAQuarter(field) => write!(f, "`{field}` is not a multiple of a quarter of an hour"),
            Self::CrossesHalfDays => write!(f, "runs from the morning past 12:30; write two openings"),
            Self::Overlaps(other) => write!(f, "overlaps {other}"),
            Self::NoOffice => write!(f, "has no office: add it to [[territory]]"),
            Self::NoWorker => write!(f, "has no responsible worker"),
            Self::OfficeCloses(office) => write!(f, "has {office}, which closes for good"),
            Self::GoesOnAfter(who) => write!(f, "goes on after {who} has left or closed"),
            Self::TwoWorkers(other) => {
                write!(f, "has two responsible workers on the same day; the other is {other}")
            }
            Self::NotOurs(centre) => write!(f, "belongs to {centre} according to communes.csv"),
            Self::StandsInForHerself => write!(f, "stands in for herself"),
            Self::NeverOpen => write!(f, "has no [[opening]]: nobody ever receives there"),
            Self::NotInBelgium => write!(f, "lies outside Belgium; is the latitude the longitude?"),
            Self::OutOfBounds(field) => write!(f, "`{field}` is out of bounds"),
            Self::Joined(joined) => write!(f, "`name` should say \"{joined}\""),
            Self::NotASpokenLanguage(code) => write!(f, "`{code}` is not a language that one interprets"),
        }
    }
}
