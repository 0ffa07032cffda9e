//! The rules in French words, third person, as jurists read them.

use domain::eligibility::{
    Certainty, Confidence, Document, Expr, FactName, NationalityClass, ReferenceDay, Rule, Span, Status,
};

pub(crate) const fn status(status: Status) -> &'static str {
    match status {
        Status::Obligated => "obligée",
        Status::Exempt => "exemptée",
        Status::Dispensed => "dispensée",
        Status::OtherRegion => "autre région",
        Status::NeedsReview => "à examiner",
        Status::Undetermined => "indéterminée",
    }
}

pub(crate) const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::ToConfirm => "à confirmer",
    }
}

/// How sure a rule is, and of whom it is not.
pub(crate) fn sureness(rule: &Rule) -> String {
    let certainty = certainty(rule.certainty);
    match rule.doubt {
        None => certainty.to_owned(),
        Some(doubt) => format!(
            "{certainty}, mais {} si {}",
            self::certainty(Certainty::ToConfirm),
            condition(doubt, false)
        ),
    }
}

pub(crate) const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Found => "lu dans la source",
        Confidence::Inferred => "déduit de la source",
    }
}

/// A whole rule: its condition and whom it leaves out.
pub(crate) fn rule(rule: &Rule) -> String {
    let condition = condition(&rule.when, false);
    match &rule.except {
        None => condition,
        Some(exception) => {
            format!(
                "{condition}, sauf ce qu'une règle précédente a pris : {}",
                self::condition(exception, false)
            )
        }
    }
}

/// A condition as a clause: "la personne est …".
pub(crate) fn condition(expr: &Expr, negated: bool) -> String {
    match expr {
        Expr::Always => "aucune des règles précédentes ne s'applique".to_owned(),
        Expr::All(parts) => {
            let clauses: Vec<String> = parts.iter().map(|part| condition(part, negated)).collect();
            clauses.join(if negated { " ou " } else { " et " })
        }
        Expr::Not(part) => condition(part, !negated),
        Expr::OneOf(name, set) => one_of(*name, *set, negated),
        Expr::Nationality(class) => {
            let verb = if negated { "la personne n'a pas" } else { "la personne a" };
            format!("{verb} {}", nationality(*class))
        }
        Expr::Unknown(name) => {
            let ending = if negated { "est connue" } else { "n'est pas connue" };
            format!("la date « {} » {ending}", fact(*name))
        }
        Expr::Reached { from, after, by } => reached(*from, *after, *by, negated),
    }
}

fn one_of(name: FactName, set: u32, negated: bool) -> String {
    let chosen = |place: &usize| set >> place & 1 == 1;
    if name.words() == ["no", "yes"] {
        let holds = chosen(&1) != negated;
        return yes_or_no(name, holds).to_owned();
    }
    let places = (0..name.words().len()).filter(chosen);
    let words: Vec<String> = places
        .filter_map(|place| name.words().get(place))
        .map(|word| format!("{} (`{word}`)", value(name, word)))
        .collect();
    let words = words.join(" ou ");
    let not = match (negated, words.starts_with(['a', 'u'])) {
        (false, _) => "",
        (true, false) => "autre chose que ",
        (true, true) => "autre chose qu'",
    };
    format!("{} {not}{words}", subject(name))
}

/// The beginning of the clause that a value ends.
const fn subject(name: FactName) -> &'static str {
    match name {
        FactName::Region => "la personne habite",
        FactName::ResidenceDocument => "la personne a pour document de séjour",
        FactName::FamilyTie => "la personne est",
        FactName::PriorCertificate => "la personne a",
        FactName::Work => "la personne travaille",
        FactName::Study => "la personne est",
        FactName::Medical => "la personne est malade ou handicapée,",
        _ => "la personne a",
    }
}

const fn yes_or_no(name: FactName, holds: bool) -> &'static str {
    let (yes, no) = match name {
        FactName::PermitLongerThanThreeMonths => (
            "le titre de séjour vaut plus de trois mois",
            "le titre de séjour ne vaut pas plus de trois mois",
        ),
        FactName::LegalStayIncludesAsylumProcedure => (
            "le séjour légal compte une procédure d'asile",
            "le séjour légal ne compte pas de procédure d'asile",
        ),
        FactName::AsylumPending => (
            "une demande de protection internationale est en cours",
            "aucune demande de protection internationale n'est en cours",
        ),
        FactName::TemporaryProtection => (
            "la personne a la protection temporaire, ou son séjour dépend de celle d'un proche",
            "la personne n'a pas la protection temporaire",
        ),
        FactName::UnaccompaniedMinorInAutonomy => (
            "la personne est un mineur étranger non accompagné mis en autonomie",
            "la personne n'est pas un mineur étranger non accompagné mis en autonomie",
        ),
        FactName::BelgianDiploma => (
            "la personne a un certificat ou un diplôme de l'enseignement belge (une équivalence n'en est pas un)",
            "la personne n'a pas de diplôme belge",
        ),
        _ => (
            "la personne a la nationalité d'un autre État dont l'accord contient une clause de standstill identique",
            "aucun autre accord avec une clause de standstill ne vaut pour la personne",
        ),
    };
    if holds { yes } else { no }
}

/// A value as the end of a clause.
fn value(name: FactName, word: &str) -> &str {
    let values: &[(&str, &str)] = match name {
        FactName::Region => &[
            ("wallonia_french", "en Wallonie francophone"),
            ("brussels", "à Bruxelles"),
            ("flanders", "en Flandre"),
            ("german_speaking", "une des neuf communes germanophones"),
        ],
        FactName::ResidenceDocument => &[
            ("none", "« aucun »"),
            ("annex_3", "une annexe 3"),
            ("AI", "une attestation d'immatriculation"),
            ("annex_15", "une annexe 15"),
            ("annex_35", "une annexe 35"),
            ("M", "une carte M"),
            ("visa_d", "un visa D"),
            ("other", "un autre papier ou une autre annexe"),
        ],
        FactName::FamilyTie => &[
            (
                "eu_core",
                "conjointe, partenaire dont l'enregistrement équivaut à un mariage, descendante de moins de 21 ans ou \
                 à charge, ou ascendante à charge d'un citoyen de l'UE, de l'EEE ou de la Suisse",
            ),
            (
                "eu_other",
                "liée autrement à un tel citoyen : cohabitation légale ou de fait, fratrie, parent d'un mineur",
            ),
            (
                "belgian_free_movement",
                "membre de la famille proche d'un Belge qui a vécu avec elle plus de trois mois dans un autre État",
            ),
            ("belgian", "membre de la famille d'un Belge qui n'a pas exercé la libre circulation"),
            ("british_withdrawal", "membre de la famille d'un Britannique de l'accord de retrait"),
        ],
        FactName::PriorCertificate => &[
            ("wallonia", "une attestation de la Wallonie"),
            ("brussels", "une attestation de Bruxelles"),
            ("flanders", "une attestation de la Flandre"),
            ("german_speaking", "une attestation de la Communauté germanophone"),
            ("started_elsewhere", "commencé un parcours dans une autre région, sans le finir"),
            ("in_progress_wallonia", "un parcours en cours en Wallonie"),
        ],
        FactName::Work => &[
            ("half_time_or_more", "à mi-temps ou plus"),
            ("self_employed", "comme indépendante"),
            ("several_part_time", "à plusieurs temps partiels"),
            ("interim", "en intérim ou de façon discontinue"),
        ],
        FactName::Study => &[
            ("regular", "étudiante régulière"),
            ("exchange", "étudiante d'échange"),
            ("phd_grant", "boursière de doctorat"),
            ("higher_education_teacher", "enseignante dans l'enseignement supérieur reconnu"),
        ],
        FactName::Medical => &[
            ("certificate", "avec un certificat que le parcours est impossible"),
            ("ill_without_certificate", "sans certificat"),
        ],
        _ => &[],
    };
    values.iter().find(|(known, _)| *known == word).map_or(word, |(_, french)| french)
}

const fn nationality(class: NationalityClass) -> &'static str {
    match class {
        NationalityClass::Belgian => "la nationalité belge, même parmi d'autres",
        NationalityClass::EuPlus => {
            "la nationalité d'un État de l'Union européenne, de l'Islande, du Liechtenstein, de la Norvège ou de la Suisse"
        }
        NationalityClass::British => "la nationalité britannique",
        NationalityClass::Turkish => "la nationalité turque",
    }
}

fn reached(from: FactName, after: Span, by: ReferenceDay, negated: bool) -> String {
    let day = match by {
        ReferenceDay::Today => "le jour de l'évaluation",
        ReferenceDay::Yesterday => "avant le jour de l'évaluation",
        ReferenceDay::PermitOrder => {
            "le jour de la commande du titre (le jour de l'évaluation s'il n'est pas commandé ou si ce jour n'est pas connu)"
        }
    };
    match (after, negated) {
        (Span::Years(years), false) => format!("la personne a {years} ans ou plus {day}"),
        (Span::Years(years), true) => format!("la personne a moins de {years} ans {day}"),
        (Span::Months(months), false) => {
            format!("{months} mois depuis « {} » sont écoulés {day}", fact(from))
        }
        (Span::Months(months), true) => {
            format!("{months} mois depuis « {} » ne sont pas écoulés {day}", fact(from))
        }
    }
}

pub(crate) const fn fact(name: FactName) -> &'static str {
    match name {
        FactName::Commune => "commune de résidence",
        FactName::Region => "région de résidence",
        FactName::Nationalities => "nationalités",
        FactName::ResidenceDocument => "document de séjour",
        FactName::PermitLongerThanThreeMonths => "titre de séjour de plus de trois mois",
        FactName::PermitOrderedOn => "commande du premier titre de séjour de plus de trois mois",
        FactName::LegalStaySince => "début du séjour légal",
        FactName::BirthDate => "naissance",
        FactName::WorkSince => "début du travail",
        FactName::RegisteredInCommuneOn => "inscription à la commune",
        FactName::LegalStayIncludesAsylumProcedure => "le séjour légal compte une procédure d'asile",
        FactName::AsylumPending => "demande de protection internationale en cours",
        FactName::TemporaryProtection => "protection temporaire, propre ou dont dépend le séjour",
        FactName::UnaccompaniedMinorInAutonomy => "mineur étranger non accompagné mis en autonomie",
        FactName::BelgianDiploma => "certificat ou diplôme de l'enseignement belge",
        FactName::StandstillState => "État tiers avec une clause de standstill identique",
        FactName::FamilyTie => "lien de famille",
        FactName::PriorCertificate => "attestation d'un parcours",
        FactName::Work => "travail",
        FactName::Study => "études ou enseignement",
        FactName::Medical => "maladie ou handicap",
    }
}

pub(crate) const fn document(document: Document) -> &'static str {
    match document {
        Document::Passport => "passeport ou carte d'identité nationale",
        Document::ResidenceDocument => "carte ou document de séjour",
        Document::AnnexOne => "lettre de la commune (annexe I), si reçue",
        Document::PermitOrderReceipt => "reçu de la commande du titre ou annexe 15",
        Document::ResidenceHistory => "certificat de résidence avec historique",
        Document::AsylumAttestation => "décision ou attestation des instances d'asile",
        Document::TemporaryProtectionAttestation => "attestation de protection temporaire",
        Document::FamilyTieAct => "acte de mariage, de partenariat ou de naissance",
        Document::FamilyMemberIdentity => "titre du membre de la famille",
        Document::ResidenceAbroadProof => "preuve de la résidence dans un autre État",
        Document::PathCertificate => "attestation de parcours",
        Document::PathBegunElsewhere => "convention ou présences du parcours commencé ailleurs",
        Document::BelgianDiploma => "certificat ou diplôme belge",
        Document::EmploymentContract => "contrat de travail et attestation de l'employeur",
        Document::Payslips => "fiches de paie des derniers mois",
        Document::SelfEmploymentProof => "preuve de l'activité indépendante",
        Document::StudyAttestation => "attestation d'inscription, de bourse ou de l'institution",
        Document::MedicalCertificate => "certificat médical (vu, jamais conservé)",
        Document::GuardianAttestation => "attestation du service qui suit le mineur",
    }
}

/// The register of the sources that the table names.
pub(crate) const SOURCES: &[(&str, &str)] = &[
    ("seed", "Page publique du centre, ceraic.be/projets/accueiletparcours"),
    ("S02", "Décret du 14 mars 2024, article 150 du CWASS (wallex.wallonie.be)"),
    ("S04", "Wolters Kluwer, « Integration in Wallonia : modifications » (décret du 14 mars 2024)"),
    ("S05", "Questions et réponses officielles, parcoursintegration.be"),
    ("S08", "Page du centre pour les professionnels, ceraic.be/projets/parcours"),
    ("S09", "CAI Namur, « Un parcours d'intégration pour qui ? »"),
    ("S11", "CIMB, page des professionnels (famille, trois mois, entretiens semestriels)"),
    ("S12", "UVCW, article 238/3 du Code réglementaire (protection temporaire)"),
    ("S14", "Action sociale Wallonie, dispositions légales de 2018"),
    ("S15", "Parlement de Wallonie, question sur l'article 152/7"),
    ("S28", "DisCRI, débat sur les parcours entre régions"),
    ("S37", "Bruxelles, bewelcome.brussels : public et exemptions"),
    ("S39", "Flandre, agii.be et vvsg.be : inburgering"),
    ("S40", "Communauté germanophone, décret du 11 décembre 2017 et brf.be"),
    ("S42", "Office des étrangers, dofi.ibz.be : regroupement familial et documents"),
    ("S46", "CESE Wallonie, avis 1549 du 11 septembre 2023"),
];
