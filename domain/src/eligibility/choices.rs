//! The values of the facts that are answered by choosing from a list.

use crate::words::words;

words! {
    /// The paper or card that shows the right to stay, by the letters printed on it.
    pub enum ResidenceDocument {
        /// No residence paper at all.
        None = "none",
        /// Declaration of arrival, a stay of three months at most.
        Annex3 = "annex_3",
        /// Attestation of registration ("orange card"), a procedure is pending.
        Ai = "AI",
        /// Temporary proof while a card is awaited.
        Annex15 = "annex_15",
        /// Special document during an appeal.
        Annex35 = "annex_35",
        /// Card A: temporary stay.
        A = "A",
        /// Card B: unlimited stay.
        B = "B",
        /// Card K (formerly C): establishment.
        K = "K",
        /// Card L (formerly D): long-term resident of the Union.
        L = "L",
        /// Card EU (formerly E): citizen of the Union.
        Eu = "EU",
        /// Card EU+ (formerly E+): citizen of the Union, permanent stay.
        EuPlus = "EU_plus",
        /// Card F: family member of a citizen of the Union or of a Belgian.
        F = "F",
        /// Card F+: the same, permanent stay.
        FPlus = "F_plus",
        /// Card H: European blue card.
        H = "H",
        /// Card I: intra-corporate transferee.
        I = "I",
        /// Card J: mobile intra-corporate transferee.
        J = "J",
        /// Card M: beneficiary of the United Kingdom's withdrawal agreement, or a
        /// member of the family of one.
        M = "M",
        /// Card N: frontier worker of the United Kingdom.
        N = "N",
        /// Visa D: long-stay visa in the passport, before a card.
        VisaD = "visa_d",
        /// Another paper or annex.
        Other = "other",
    }
}

words! {
    /// The tie with a citizen of the Union, of the EEA, of Switzerland, of Belgium or
    /// with a Briton.
    pub enum FamilyTie {
        /// No such tie.
        None = "none",
        /// Spouse, partner whose registration equals marriage, descendant under
        /// 21 or dependent, dependent ascendant of a citizen of the "UE+".
        EuCore = "eu_core",
        /// Another tie: cohabitation, sibling, parent of a minor.
        EuOther = "eu_other",
        /// Family of a Belgian who did not live so with the person.
        Belgian = "belgian",
        /// Core tie with a Belgian who lived over three months with the person
        /// in another state of the "UE+".
        BelgianFreeMovement = "belgian_free_movement",
        /// Family of a Briton under the withdrawal agreement, with card M.
        BritishWithdrawal = "british_withdrawal",
    }
}

words! {
    /// An attestation of an integration path, by who delivered it.
    pub enum PriorCertificate {
        /// None.
        None = "none",
        /// A centre of Wallonia.
        Wallonia = "wallonia",
        /// An office of Brussels.
        Brussels = "brussels",
        /// An agency of Flanders.
        Flanders = "flanders",
        /// The German-speaking Community.
        GermanSpeaking = "german_speaking",
        /// Begun in another region and not finished.
        StartedElsewhere = "started_elsewhere",
        /// Not yet, but the path is under way in Wallonia.
        InProgressWallonia = "in_progress_wallonia",
    }
}

words! {
    /// Paid work today.
    pub enum Work {
        /// None.
        None = "none",
        /// Less than half-time.
        LessThanHalfTime = "less_than_half_time",
        /// Half-time or more with one employer.
        HalfTimeOrMore = "half_time_or_more",
        /// Self-employed.
        SelfEmployed = "self_employed",
        /// Several part-time jobs.
        SeveralPartTime = "several_part_time",
        /// Interim or other discontinuous work.
        Interim = "interim",
    }
}

words! {
    /// Studies and teaching.
    pub enum Study {
        /// None.
        None = "none",
        /// Regular student.
        Regular = "regular",
        /// Exchange student.
        Exchange = "exchange",
        /// Holder of a grant for a doctorate.
        PhdGrant = "phd_grant",
        /// Teacher in a recognised institution of higher education.
        HigherEducationTeacher = "higher_education_teacher",
    }
}

words! {
    /// Illness or disability that makes the path impossible.
    pub enum Medical {
        /// None.
        None = "none",
        /// Attested by a medical certificate.
        Certificate = "certificate",
        /// Without a certificate so far.
        IllWithoutCertificate = "ill_without_certificate",
    }
}
