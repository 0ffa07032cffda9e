//! What a rule is made of. Rules are data: they are evaluated, listed,
//! rendered and hashed from the same table.

use super::citation::CitationId;
use super::country::NationalityClass;
use super::document::Document;
use super::fact::{FactName, FactSet};
use crate::words::words;

words! {
    /// What the rulebook says of a person.
    pub enum Status {
        /// Must follow the path (primo-arrivant obligé).
        Obligated = "obligated",
        /// Outside the definition of the law (exempté).
        Exempt = "exempt",
        /// Inside the definition and waived on proof (dispensé).
        Dispensed = "dispensed",
        /// Another region's scheme applies.
        OtherRegion = "other_region",
        /// A worker of the centre has to look at it.
        NeedsReview = "needs_review",
        /// More answers are needed.
        Undetermined = "undetermined",
    }
}

words! {
    /// How sure a verdict is.
    pub enum Certainty {
        /// The texts are clear.
        Certain = "certain",
        /// The centre confirms.
        ToConfirm = "to_confirm",
    }
}

words! {
    /// The rules, in the order in which they are applied.
    pub enum RuleId {
        /// Lives in Brussels.
        R01Bru = "R01-BRU",
        /// Lives in Flanders.
        R01Vla = "R01-VLA",
        /// Lives in a German-speaking commune.
        R01Dg = "R01-DG",
        /// Belgian.
        R02Belgian = "R02-BELGIAN",
        /// Citizen of the Union, the EEA or Switzerland.
        R03EuPlus = "R03-EUPLUS",
        /// British with card M.
        R04UkM = "R04-UK-M",
        /// British otherwise.
        R04Uk = "R04-UK",
        /// Card M, or family of a Briton, without a British nationality.
        R04UkFamily = "R04-UK-FAMILY",
        /// Asylum application pending.
        R05Asylum = "R05-ASYLUM",
        /// Temporary protection.
        R06TemporaryProtection = "R06-TEMPORARY-PROTECTION",
        /// No residence document.
        R07NoPermit = "R07-NO-PERMIT",
        /// Permit of three months at most.
        R08ShortPermit = "R08-SHORT-PERMIT",
        /// Family member of a European.
        R09EuFamily = "R09-EU-FAMILY",
        /// Another tie with a European.
        R09EuFamilyOther = "R09-EU-FAMILY-OTHER",
        /// Family of a Belgian who used free movement.
        R10BelgianFamilyMobile = "R10-BELGIAN-FAMILY-MOBILE",
        /// Family of a Belgian.
        R10BelgianFamily = "R10-BELGIAN-FAMILY",
        /// Only a provisional document.
        R11ProvisionalDocument = "R11-PROVISIONAL-DOCUMENT",
        /// Start of the legal stay unknown.
        R12StayDateUnknown = "R12-STAY-DATE-UNKNOWN",
        /// Three years of stay, an asylum procedure among them.
        R12ThreeYearsWithProcedure = "R12-THREE-YEARS-WITH-PROCEDURE",
        /// Three years of legal stay.
        R12ThreeYears = "R12-THREE-YEARS",
        /// Birth date unknown.
        R13AgeUnknown = "R13-AGE-UNKNOWN",
        /// Unaccompanied minor in autonomy.
        R13UnaccompaniedMinor = "R13-UNACCOMPANIED-MINOR",
        /// Under 18.
        R13Minor = "R13-MINOR",
        /// 65 or more.
        R13From65 = "R13-65",
        /// Holds an attestation of a path.
        R14Certificate = "R14-CERTIFICATE",
        /// Began a path elsewhere.
        R14StartedElsewhere = "R14-STARTED-ELSEWHERE",
        /// Belgian certificate or diploma.
        R15BelgianDiploma = "R15-BELGIAN-DIPLOMA",
        /// Turkish.
        R16Turkish = "R16-TURKISH",
        /// National of another state with a standstill clause.
        R16Standstill = "R16-STANDSTILL",
        /// Half-time work for more than three months.
        R17Work = "R17-WORK",
        /// Work that has to be looked at.
        R17WorkToCheck = "R17-WORK-TO-CHECK",
        /// Studies or teaching.
        R18Study = "R18-STUDY",
        /// Medical certificate.
        R19Medical = "R19-MEDICAL",
        /// Ill, without certificate.
        R19MedicalToProve = "R19-MEDICAL-TO-PROVE",
        /// Three years reached since the permit was ordered.
        R20ThreeYearsSince = "R20-THREE-YEARS-SINCE",
        /// None of the above.
        R21Obligated = "R21-OBLIGATED",
        /// Not in the table: what is not known leaves several statuses open.
        R22Unsure = "R22-UNSURE",
    }
}

/// A condition, true, false or not known of a person. The order inside
/// [`Expr::All`] is the order in which its facts are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expr {
    /// Holds of everyone.
    Always,
    /// All of them hold.
    All(&'static [Expr]),
    /// It does not hold.
    Not(&'static Expr),
    /// The fact's value is one of a set (bits by place in its words).
    OneOf(FactName, u32),
    /// One of the nationalities belongs to the class.
    Nationality(NationalityClass),
    /// The person does not know the date.
    Unknown(FactName),
    /// A span that starts on the date of the fact is over by a day.
    Reached {
        /// The date from which the span counts.
        from: FactName,
        /// Its length.
        after: Span,
        /// The day by which it has to be over.
        by: ReferenceDay,
    },
}

/// A length of time in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// Months; a day that the last month lacks becomes its last day.
    Months(u16),
    /// Birthdays; of 29 February, 1 March in a common year.
    Years(u16),
}

/// The day at which a condition looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceDay {
    /// The day of the assessment.
    Today,
    /// The day before the assessment: "more than" instead of "at least".
    Yesterday,
    /// The day the permit was ordered; today if it is not known or not ordered.
    PermitOrder,
}

/// One rule of the table. The first whose condition holds decides.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// Of whom it speaks.
    pub when: Expr,
    /// Whom an earlier rule has already taken out of the condition. The order
    /// says so too; said here, it keeps what is impossible from looking possible.
    pub except: Option<Expr>,
    /// What it says of her.
    pub status: Status,
    /// How sure that is.
    pub certainty: Certainty,
    /// Of whom it is to be confirmed all the same.
    pub doubt: Option<&'static Expr>,
    /// Why, in the order in which it is told.
    pub reasons: &'static [RuleReason],
    /// The papers that prove it.
    pub documents: &'static [Document],
    /// Where each claim was read, as in the register of sources.
    pub sources: &'static [&'static str],
}

/// A reason as the table states it.
#[derive(Debug, Clone, Copy)]
pub struct RuleReason {
    /// The key of its text.
    pub key: ReasonKey,
    /// The facts it rests on.
    pub facts: FactSet,
    /// Where the law says so.
    pub citation: Option<CitationId>,
}

/// The key of a reason's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonKey {
    /// The sentence of a rule.
    Rule(RuleId),
    /// A part of the definition, or a remark.
    Because(Because),
}

words! {
    /// The parts of the legal definition and the remarks that go with a rule.
    pub enum Because {
        /// Without Belgian nationality nor that of a state of the "UE+".
        NotEuropean = "not-european",
        /// Holds a permit for more than three months.
        LongPermit = "long-permit",
        /// Less than three years of legal stay when the permit was ordered.
        UnderThreeYears = "under-three-years",
        /// Between 18 and 64.
        WorkingAge = "working-age",
        /// No waiver of the list applies.
        NoWaiver = "no-waiver",
        /// Works half-time or more, but not yet for more than three months; the
        /// reason's date is the first day of the possible waiver.
        WorkTooRecent = "work-too-recent",
        /// The day of the permit's order is not known, so no date is computed.
        OrderDateUnknown = "order-date-unknown",
    }
}

impl ReasonKey {
    /// The key as texts and the API know it: the rule's id in small letters,
    /// or the remark.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rule(id) => id.slug(),
            Self::Because(part) => part.as_str(),
        }
    }
}

impl serde::Serialize for ReasonKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl RuleId {
    /// The id in small letters, as the keys of texts have it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::R01Bru => "r01-bru",
            Self::R01Vla => "r01-vla",
            Self::R01Dg => "r01-dg",
            Self::R02Belgian => "r02-belgian",
            Self::R03EuPlus => "r03-euplus",
            Self::R04UkM => "r04-uk-m",
            Self::R04Uk => "r04-uk",
            Self::R04UkFamily => "r04-uk-family",
            Self::R05Asylum => "r05-asylum",
            Self::R06TemporaryProtection => "r06-temporary-protection",
            Self::R07NoPermit => "r07-no-permit",
            Self::R08ShortPermit => "r08-short-permit",
            Self::R09EuFamily => "r09-eu-family",
            Self::R09EuFamilyOther => "r09-eu-family-other",
            Self::R10BelgianFamilyMobile => "r10-belgian-family-mobile",
            Self::R10BelgianFamily => "r10-belgian-family",
            Self::R11ProvisionalDocument => "r11-provisional-document",
            Self::R12StayDateUnknown => "r12-stay-date-unknown",
            Self::R12ThreeYearsWithProcedure => "r12-three-years-with-procedure",
            Self::R12ThreeYears => "r12-three-years",
            Self::R13AgeUnknown => "r13-age-unknown",
            Self::R13UnaccompaniedMinor => "r13-unaccompanied-minor",
            Self::R13Minor => "r13-minor",
            Self::R13From65 => "r13-65",
            Self::R14Certificate => "r14-certificate",
            Self::R14StartedElsewhere => "r14-started-elsewhere",
            Self::R15BelgianDiploma => "r15-belgian-diploma",
            Self::R16Turkish => "r16-turkish",
            Self::R16Standstill => "r16-standstill",
            Self::R17Work => "r17-work",
            Self::R17WorkToCheck => "r17-work-to-check",
            Self::R18Study => "r18-study",
            Self::R19Medical => "r19-medical",
            Self::R19MedicalToProve => "r19-medical-to-prove",
            Self::R20ThreeYearsSince => "r20-three-years-since",
            Self::R21Obligated => "r21-obligated",
            Self::R22Unsure => "r22-unsure",
        }
    }
}
