//! Where the law, or whoever explains it, says so.

use crate::words::words;

words! {
    /// A text that a reason or a deadline rests on.
    pub enum CitationId {
        /// Definition of "personnes primo-arrivantes".
        Cwass150 = "cwass-150",
        /// Obligations: presence within three months.
        Cwass152 = "cwass-152",
        /// Decree of 14 March 2024: three years instead of eighteen months.
        Decree2024 = "decree-2024",
        /// Art. 238/3 of the regulatory code: temporary protection.
        Code2383 = "code-238-3",
        /// Official questions and answers: exempted and waived persons.
        Faq = "faq",
        /// The public page of the centre.
        CentrePage = "centre-page",
        /// Directive 2004/38: family members of citizens of the Union.
        Directive200438 = "directive-2004-38",
        /// Decree of 8 November 2018: half-time work, hours, free of charge.
        Decree2018 = "decree-2018",
        /// Association agreement between the Union and Turkey.
        AnkaraAgreement = "ankara-agreement",
        /// Brussels' scheme.
        SchemeBrussels = "scheme-brussels",
        /// Flanders' scheme.
        SchemeFlanders = "scheme-flanders",
        /// The German-speaking Community's scheme.
        SchemeGermanSpeaking = "scheme-german-speaking",
    }
}

/// How well a source supports what is said on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Read in the source itself.
    Found,
    /// Follows from what was read.
    Inferred,
}

/// A citation without its words: those are in `locales/*/law.ftl`.
#[derive(Debug, Clone, Copy)]
pub struct Citation {
    /// Its id.
    pub id: CitationId,
    /// The article as jurists write it, or the name of the document.
    pub article: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// Its entry in the register of sources of `docs/rulebook.md`.
    pub source: &'static str,
    /// How well it supports the claim.
    pub confidence: Confidence,
}

impl CitationId {
    /// The citation.
    #[must_use]
    pub const fn citation(self) -> Citation {
        let (article, url, source, confidence) = match self {
            Self::Cwass150 => (
                "CWASS, art. 150, 4°",
                "https://wallex.wallonie.be/eli/loi-decret/2024/03/14/2024202234/2024/05/04",
                "S02",
                Confidence::Found,
            ),
            Self::Cwass152 => (
                "CWASS, art. 152/7",
                "https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=77702",
                "S15",
                Confidence::Inferred,
            ),
            Self::Decree2024 => (
                "Décret du 14 mars 2024",
                "https://wallex.wallonie.be/eli/loi-decret/2024/03/14/2024202234/2024/05/04",
                "S04",
                Confidence::Found,
            ),
            Self::Code2383 => (
                "Code réglementaire wallon de l'action sociale et de la santé, art. 238/3",
                "https://www.uvcw.be/etrangers/actus/art-7726",
                "S12",
                Confidence::Found,
            ),
            Self::Faq => (
                "parcoursintegration.be, FAQ",
                "https://parcoursintegration.be/fr/page-questions-frequentes",
                "S05",
                Confidence::Found,
            ),
            Self::CentrePage => (
                "ceraic.be, Accueil et parcours d'intégration",
                "https://www.ceraic.be/projets/accueiletparcours/",
                "seed",
                Confidence::Found,
            ),
            Self::Directive200438 => (
                "Directive 2004/38/CE, art. 2 et 3",
                "https://eur-lex.europa.eu/eli/dir/2004/38/oj",
                "S11",
                Confidence::Found,
            ),
            Self::Decree2018 => (
                "Décret du 8 novembre 2018",
                "http://actionsociale.wallonie.be/actualites/dispositions-legales-cwass-integration-personnes-origine-etrangere",
                "S14",
                Confidence::Found,
            ),
            Self::AnkaraAgreement => (
                "Accord d'association CEE-Turquie",
                "https://cainamur.be/un-parcours-dintegration-pour-qui/",
                "S09",
                Confidence::Found,
            ),
            Self::SchemeBrussels => (
                "Parcours d'accueil (COCOM)",
                "https://bewelcome.brussels/fr/groupe-cible",
                "S37",
                Confidence::Found,
            ),
            Self::SchemeFlanders => (
                "Inburgering (AgII)",
                "https://www.agii.be/nieuws/wijziging-vlaams-inburgeringsdecreet-wat-verandert",
                "S39",
                Confidence::Found,
            ),
            Self::SchemeGermanSpeaking => (
                "Integrationsparcours (Dekret vom 11. Dezember 2017)",
                "https://vlex.be/vid/11-dezember-2017-dekret-699316657",
                "S40",
                Confidence::Found,
            ),
        };
        Citation { id: self, article, url, source, confidence }
    }
}
