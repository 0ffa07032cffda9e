//! The papers to bring to the first appointment.

use super::fact::FactName;
use crate::words::words;

words! {
    /// A paper, named for what it is.
    pub enum Document {
        /// Passport or national identity card.
        Passport = "passport",
        /// The residence card or paper held today.
        ResidenceDocument = "residence-document",
        /// The letter "annexe I" of the commune, if received.
        AnnexOne = "annex-one",
        /// The receipt or annex 15 that shows the day of the permit's order.
        PermitOrderReceipt = "permit-order-receipt",
        /// Certificate of residence with its history, delivered by the commune.
        ResidenceHistory = "residence-history",
        /// Decision or attestation of the asylum bodies.
        AsylumAttestation = "asylum-attestation",
        /// Attestation of temporary protection.
        TemporaryProtectionAttestation = "temporary-protection-attestation",
        /// Act of marriage, partnership or birth that shows the tie.
        FamilyTieAct = "family-tie-act",
        /// Residence paper or identity card of the family member.
        FamilyMemberIdentity = "family-member-identity",
        /// Proof that the family lived in another state of the Union.
        ResidenceAbroadProof = "residence-abroad-proof",
        /// Attestation of an integration path.
        PathCertificate = "path-certificate",
        /// Convention or attendance of the path begun elsewhere.
        PathBegunElsewhere = "path-begun-elsewhere",
        /// Belgian certificate or diploma.
        BelgianDiploma = "belgian-diploma",
        /// Contract of employment and attestation of the employer.
        EmploymentContract = "employment-contract",
        /// Payslips of the last months.
        Payslips = "payslips",
        /// Proof of self-employment.
        SelfEmploymentProof = "self-employment-proof",
        /// Attestation of enrolment, of the grant or of the institution.
        StudyAttestation = "study-attestation",
        /// Medical certificate: only seen, never kept.
        MedicalCertificate = "medical-certificate",
        /// Paper of the service that follows the minor.
        GuardianAttestation = "guardian-attestation",
    }
}

impl Document {
    /// The fact that the paper proves.
    #[must_use]
    pub const fn proves(self) -> FactName {
        match self {
            Self::Passport => FactName::Nationalities,
            Self::ResidenceDocument => FactName::ResidenceDocument,
            Self::AnnexOne => FactName::RegisteredInCommuneOn,
            Self::PermitOrderReceipt => FactName::PermitOrderedOn,
            Self::ResidenceHistory => FactName::LegalStaySince,
            Self::AsylumAttestation => FactName::AsylumPending,
            Self::TemporaryProtectionAttestation => FactName::TemporaryProtection,
            Self::FamilyTieAct | Self::FamilyMemberIdentity | Self::ResidenceAbroadProof => {
                FactName::FamilyTie
            }
            Self::PathCertificate | Self::PathBegunElsewhere => FactName::PriorCertificate,
            Self::BelgianDiploma => FactName::BelgianDiploma,
            Self::EmploymentContract | Self::SelfEmploymentProof => FactName::Work,
            Self::Payslips => FactName::WorkSince,
            Self::StudyAttestation => FactName::Study,
            Self::MedicalCertificate => FactName::Medical,
            Self::GuardianAttestation => FactName::UnaccompaniedMinorInAutonomy,
        }
    }

    /// The paper that best proves a fact.
    #[must_use]
    pub const fn that_proves(fact: FactName) -> Self {
        match fact {
            FactName::Nationalities | FactName::BirthDate | FactName::StandstillState => Self::Passport,
            FactName::ResidenceDocument | FactName::PermitLongerThanThreeMonths => Self::ResidenceDocument,
            FactName::Commune
            | FactName::Region
            | FactName::RegisteredInCommuneOn
            | FactName::LegalStaySince => Self::ResidenceHistory,
            FactName::PermitOrderedOn => Self::PermitOrderReceipt,
            FactName::AsylumPending | FactName::LegalStayIncludesAsylumProcedure => Self::AsylumAttestation,
            FactName::TemporaryProtection => Self::TemporaryProtectionAttestation,
            FactName::UnaccompaniedMinorInAutonomy => Self::GuardianAttestation,
            FactName::BelgianDiploma => Self::BelgianDiploma,
            FactName::FamilyTie => Self::FamilyTieAct,
            FactName::PriorCertificate => Self::PathCertificate,
            FactName::Work => Self::EmploymentContract,
            FactName::WorkSince => Self::Payslips,
            FactName::Study => Self::StudyAttestation,
            FactName::Medical => Self::MedicalCertificate,
        }
    }
}
