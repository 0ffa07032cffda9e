//! R01 to R12: whether the scheme and its legal definition apply at all.
//! Art. 150, 4° CWASS, version of 14 March 2024: foreigners who legally stay in
//! Belgium for less than three years with a permit of more than three months,
//! citizens of the "UE+" and their family apart.

use super::all;
use crate::eligibility::choices::{FamilyTie, ResidenceDocument as Paper};
use crate::eligibility::citation::CitationId as Cite;
use crate::eligibility::country::NationalityClass;
use crate::eligibility::document::Document as Bring;
use crate::eligibility::fact::{FactName as Fact, FactSet};
use crate::eligibility::rule::{
    Certainty, Expr, ReasonKey, ReferenceDay, Rule, RuleId, RuleReason, Span, Status,
};
use crate::place::Region;

/// "Séjournant légalement en Belgique depuis moins de trois ans."
pub(super) const STAY_MONTHS: u16 = 36;

/// The single reason of most rules: the rule's own sentence.
pub(super) const fn because(id: RuleId, facts: &[Fact], citation: Option<Cite>) -> RuleReason {
    RuleReason { key: ReasonKey::Rule(id), facts: FactSet::of(facts), citation }
}

pub(super) const fn yes(fact: Fact) -> Expr {
    Expr::OneOf(fact, 0b10)
}

pub(super) const fn no(fact: Fact) -> Expr {
    Expr::OneOf(fact, 0b01)
}

const fn region(region: Region) -> Expr {
    Expr::OneOf(Fact::Region, 1 << region as u32)
}

const fn tie(tie: FamilyTie) -> Expr {
    Expr::OneOf(Fact::FamilyTie, 1 << tie as u32)
}

const fn paper(paper: Paper) -> u32 {
    1 << paper as u32
}

const fn lives_in(id: RuleId, place: Region, reasons: &'static [RuleReason], sources: Sources) -> Rule {
    Rule {
        id,
        when: region(place),
        except: None,
        status: Status::OtherRegion,
        certainty: Certainty::Certain,
        doubt: None,
        reasons,
        documents: &[],
        sources,
    }
}

type Sources = &'static [&'static str];

pub(super) const BRUSSELS: Rule = lives_in(
    RuleId::R01Bru,
    Region::Brussels,
    &[because(RuleId::R01Bru, &[Fact::Region], Some(Cite::SchemeBrussels))],
    &["S37"],
);

pub(super) const FLANDERS: Rule = lives_in(
    RuleId::R01Vla,
    Region::Flanders,
    &[because(RuleId::R01Vla, &[Fact::Region], Some(Cite::SchemeFlanders))],
    &["S39"],
);

pub(super) const GERMAN_SPEAKING: Rule = lives_in(
    RuleId::R01Dg,
    Region::GermanSpeaking,
    &[because(RuleId::R01Dg, &[Fact::Region], Some(Cite::SchemeGermanSpeaking))],
    &["S40"],
);

/// Belgian, even among several nationalities.
pub(super) const BELGIAN: Rule = Rule {
    id: RuleId::R02Belgian,
    when: Expr::Nationality(NationalityClass::Belgian),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R02Belgian, &[Fact::Nationalities], Some(Cite::Cwass150))],
    documents: &[Bring::Passport],
    sources: &["S02", "S09"],
};

/// Any nationality of the Union, the EEA or Switzerland.
pub(super) const EU_PLUS: Rule = Rule {
    id: RuleId::R03EuPlus,
    when: Expr::Nationality(NationalityClass::EuPlus),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R03EuPlus, &[Fact::Nationalities], Some(Cite::Cwass150))],
    documents: &[Bring::Passport],
    sources: &["S02", "S05", "seed"],
};

const BRITISH: Expr = Expr::Nationality(NationalityClass::British);
const CARD_M: Expr = Expr::OneOf(Fact::ResidenceDocument, paper(Paper::M));

/// British under the withdrawal agreement.
pub(super) const UK_WITH_CARD_M: Rule = Rule {
    id: RuleId::R04UkM,
    when: all(&[BRITISH, CARD_M]),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(
        RuleId::R04UkM,
        &[Fact::Nationalities, Fact::ResidenceDocument],
        Some(Cite::CentrePage),
    )],
    documents: &[Bring::Passport, Bring::ResidenceDocument],
    sources: &["seed", "S37"],
};

/// The centre's page exempts the British; the decree's "UE+" does not name them.
pub(super) const UK: Rule = Rule {
    id: RuleId::R04Uk,
    when: BRITISH,
    except: Some(CARD_M),
    status: Status::Exempt,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R04Uk,
        &[Fact::Nationalities, Fact::ResidenceDocument],
        Some(Cite::CentrePage),
    )],
    documents: &[Bring::Passport, Bring::ResidenceDocument],
    sources: &["seed", "S02"],
};

/// Card M is also given to the family of a Briton under the withdrawal
/// agreement, whatever its nationality.
pub(super) const UK_FAMILY: Rule = Rule {
    id: RuleId::R04UkFamily,
    // Either of them, written as "not neither".
    when: Expr::Not(&Expr::All(&[Expr::Not(&CARD_M), Expr::Not(&tie(FamilyTie::BritishWithdrawal))])),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R04UkFamily,
        &[Fact::ResidenceDocument, Fact::FamilyTie],
        Some(Cite::CentrePage),
    )],
    documents: FAMILY_DOCUMENTS,
    sources: &["S42", "S37"],
};

/// Applicants for international protection do not hold a permit yet.
pub(super) const ASYLUM: Rule = Rule {
    id: RuleId::R05Asylum,
    when: yes(Fact::AsylumPending),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R05Asylum, &[Fact::AsylumPending], Some(Cite::Decree2024))],
    documents: &[Bring::Passport, Bring::AsylumAttestation],
    sources: &["S04"],
};

/// Art. 238/3: temporary protection, family whose stay depends on it included.
pub(super) const TEMPORARY_PROTECTION: Rule = Rule {
    id: RuleId::R06TemporaryProtection,
    when: yes(Fact::TemporaryProtection),
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R06TemporaryProtection, &[Fact::TemporaryProtection], Some(Cite::Code2383))],
    documents: &[Bring::Passport, Bring::ResidenceDocument, Bring::TemporaryProtectionAttestation],
    sources: &["S12"],
};

/// Nobody is asked for a reason: she is welcome, and the social service helps.
pub(super) const NO_PERMIT: Rule = Rule {
    id: RuleId::R07NoPermit,
    when: Expr::OneOf(Fact::ResidenceDocument, paper(Paper::None)),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R07NoPermit, &[Fact::ResidenceDocument], Some(Cite::Cwass150))],
    documents: &[],
    sources: &["S05"],
};

/// A permit that is expressly not longer than three months. Of an annexe 3 that
/// is the law; of another paper it is what the person says, who may count what is
/// left of it.
pub(super) const SHORT_PERMIT: Rule = Rule {
    id: RuleId::R08ShortPermit,
    when: no(Fact::PermitLongerThanThreeMonths),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: Some(&Expr::Not(&Expr::OneOf(Fact::ResidenceDocument, paper(Paper::Annex3)))),
    reasons: &[because(
        RuleId::R08ShortPermit,
        &[Fact::ResidenceDocument, Fact::PermitLongerThanThreeMonths],
        Some(Cite::Cwass150),
    )],
    documents: &[Bring::Passport, Bring::ResidenceDocument],
    sources: &["S05"],
};

const FAMILY_DOCUMENTS: &[Bring] =
    &[Bring::Passport, Bring::ResidenceDocument, Bring::FamilyTieAct, Bring::FamilyMemberIdentity];

/// Spouse, partner whose registration equals marriage, descendant under 21 or
/// dependent, dependent ascendant of a citizen of the "UE+".
pub(super) const EU_FAMILY: Rule = Rule {
    id: RuleId::R09EuFamily,
    when: tie(FamilyTie::EuCore),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R09EuFamily, &[Fact::FamilyTie], Some(Cite::Directive200438))],
    documents: FAMILY_DOCUMENTS,
    sources: &["S02", "S11", "S09", "seed"],
};

/// De facto or Belgian legal cohabitation, sibling, parent of a minor citizen.
pub(super) const EU_FAMILY_OTHER: Rule = Rule {
    id: RuleId::R09EuFamilyOther,
    when: tie(FamilyTie::EuOther),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R09EuFamilyOther, &[Fact::FamilyTie], Some(Cite::Directive200438))],
    documents: FAMILY_DOCUMENTS,
    sources: &["S37"],
};

/// Core tie with a Belgian who used free movement together with the person.
pub(super) const BELGIAN_FAMILY_MOBILE: Rule = Rule {
    id: RuleId::R10BelgianFamilyMobile,
    when: tie(FamilyTie::BelgianFreeMovement),
    except: None,
    status: Status::Exempt,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R10BelgianFamilyMobile, &[Fact::FamilyTie], Some(Cite::Directive200438))],
    documents: &[
        Bring::Passport,
        Bring::ResidenceDocument,
        Bring::FamilyTieAct,
        Bring::FamilyMemberIdentity,
        Bring::ResidenceAbroadProof,
    ],
    sources: &["S37", "S42"],
};

/// No Walloon text was found on the family of Belgians.
pub(super) const BELGIAN_FAMILY: Rule = Rule {
    id: RuleId::R10BelgianFamily,
    when: tie(FamilyTie::Belgian),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R10BelgianFamily, &[Fact::FamilyTie], Some(Cite::Cwass150))],
    documents: FAMILY_DOCUMENTS,
    sources: &["S08", "S37"],
};

/// Only a paper that precedes or replaces a card, or one that the list does not
/// name.
pub(super) const PROVISIONAL_DOCUMENT: Rule = Rule {
    id: RuleId::R11ProvisionalDocument,
    when: Expr::OneOf(
        Fact::ResidenceDocument,
        paper(Paper::Ai)
            | paper(Paper::Annex15)
            | paper(Paper::Annex35)
            | paper(Paper::VisaD)
            | paper(Paper::Other),
    ),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R11ProvisionalDocument, &[Fact::ResidenceDocument], Some(Cite::Cwass150))],
    documents: &[Bring::Passport, Bring::ResidenceDocument],
    sources: &["S37", "S42"],
};

const STAY_DOCUMENTS: &[Bring] =
    &[Bring::Passport, Bring::ResidenceDocument, Bring::ResidenceHistory, Bring::PermitOrderReceipt];

/// Three years cannot be counted without their first day.
pub(super) const STAY_DATE_UNKNOWN: Rule = Rule {
    id: RuleId::R12StayDateUnknown,
    when: Expr::Unknown(Fact::LegalStaySince),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R12StayDateUnknown, &[Fact::LegalStaySince], Some(Cite::Cwass150))],
    documents: STAY_DOCUMENTS,
    sources: &["S02"],
};

pub(super) const THREE_YEARS_AT_ORDER: Expr = Expr::Reached {
    from: Fact::LegalStaySince,
    after: Span::Months(STAY_MONTHS),
    by: ReferenceDay::PermitOrder,
};

/// Whether an asylum procedure counts as legal stay was asked in parliament
/// and not answered in what could be read.
pub(super) const THREE_YEARS_WITH_PROCEDURE: Rule = Rule {
    id: RuleId::R12ThreeYearsWithProcedure,
    when: all(&[THREE_YEARS_AT_ORDER, yes(Fact::LegalStayIncludesAsylumProcedure)]),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R12ThreeYearsWithProcedure,
        &[Fact::LegalStaySince, Fact::PermitOrderedOn, Fact::LegalStayIncludesAsylumProcedure],
        Some(Cite::Cwass150),
    )],
    documents: STAY_DOCUMENTS,
    sources: &["S15"],
};

/// That the order of the permit is the day to look at is inferred.
pub(super) const THREE_YEARS: Rule = Rule {
    id: RuleId::R12ThreeYears,
    when: THREE_YEARS_AT_ORDER,
    except: Some(yes(Fact::LegalStayIncludesAsylumProcedure)),
    status: Status::Exempt,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R12ThreeYears,
        &[Fact::LegalStaySince, Fact::PermitOrderedOn],
        Some(Cite::Cwass150),
    )],
    documents: STAY_DOCUMENTS,
    sources: &["S02", "S05", "seed"],
};
