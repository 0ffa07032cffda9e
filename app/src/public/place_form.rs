//! The field of the commune and the choices around it, as a form gives them: in
//! the wizard and in the booking alike.
//!
//! A form cannot say which of a ticked choice and a written name came last, and
//! a radio cannot be unticked without scripts. So the form carries what it was
//! shown with: what differs from that is what she has said since.

use domain::directory::{CommuneIndex, Meant};

use crate::form::FormPost;

/// How many communes are offered where the writing did not decide.
pub const OFFERED: usize = 8;
/// Hidden fields: what was ticked, and what was written, when the form was shown.
pub const TICKED_BEFORE: &str = "answer-before";
pub const WRITTEN_BEFORE: &str = "commune-text-before";

/// What stands in the form.
pub struct PlaceForm<'form> {
    chosen: &'form str,
    written: &'form str,
    chosen_is_new: bool,
    written_is_new: bool,
}

/// What of it counts.
#[derive(Debug, PartialEq, Eq)]
pub enum PlaceAnswer<'form> {
    Nothing,
    /// A commune's INS code, or the word of a region.
    Choice(&'form str),
    Written(&'form str),
    /// A choice and a name that say different things, both new: the INS codes
    /// that the name can mean are offered beside the regions.
    Both(Vec<String>),
}

/// A form of the wizard whose written commune is decided, with the choice in the
/// place of the writing: a phone that does not know the other regions yet comes
/// to the same screen.
#[must_use]
pub fn decided(form: FormPost, communes: &CommuneIndex) -> FormPost {
    let ins = match PlaceForm::read(&form).answer(communes) {
        PlaceAnswer::Written(written) if form.first("asking") == Some("commune") => {
            match communes.meant(written, OFFERED) {
                Meant::One(commune) => commune.ins.to_owned(),
                _ => return form,
            }
        }
        _ => return form,
    };
    let others = form.0.into_iter().filter(|(name, _)| name != "answer" && name != "commune-text");
    FormPost(others.chain([("answer".to_owned(), ins)]).collect())
}

impl<'form> PlaceForm<'form> {
    pub fn read(form: &'form FormPost) -> Self {
        let (chosen, written) = (form.text("answer"), form.text("commune-text"));
        Self {
            chosen,
            written,
            chosen_is_new: chosen != form.text(TICKED_BEFORE),
            written_is_new: written != form.text(WRITTEN_BEFORE),
        }
    }

    pub fn answer(self, communes: &CommuneIndex) -> PlaceAnswer<'form> {
        match (self.chosen.is_empty(), self.written.is_empty()) {
            (true, true) => PlaceAnswer::Nothing,
            (true, false) => PlaceAnswer::Written(self.written),
            (false, true) => PlaceAnswer::Choice(self.chosen),
            (false, false) if self.written_is_new && !self.chosen_is_new => {
                PlaceAnswer::Written(self.written)
            }
            (false, false) if self.written_is_new => self.both(communes),
            (false, false) => PlaceAnswer::Choice(self.chosen),
        }
    }

    /// Both are new: a choice among what the name offers is the last word.
    fn both(self, communes: &CommuneIndex) -> PlaceAnswer<'form> {
        let meant: Vec<String> = match communes.meant(self.written, OFFERED) {
            Meant::Unknown => Vec::new(),
            Meant::One(only) => vec![only.ins.to_owned()],
            Meant::Several(several) => several.iter().map(|entry| entry.ins.to_owned()).collect(),
        };
        let offered = communes.search(self.written, OFFERED);
        let fits = meant.iter().any(|ins| ins == self.chosen)
            || offered.iter().any(|entry| entry.ins == self.chosen);
        if fits || meant.is_empty() { PlaceAnswer::Choice(self.chosen) } else { PlaceAnswer::Both(meant) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str =
        "58002|Binche|7130|Ressaix|ceraic\n51065|Frasnes-lez-Anvaing|7910|Forest|ceraic\n=forest\n";
    const OTHERS: &str = "21007|Forest|1190|Vorst|brussels\n21015|Schaerbeek|1030||brussels\n";

    fn communes() -> CommuneIndex {
        CommuneIndex::new(LINES.into()).with_others(OTHERS.into())
    }

    /// A form: what was ticked and written when it was shown, and what is now.
    fn form([ticked_before, written_before, ticked, written]: [&str; 4]) -> FormPost {
        let names = [TICKED_BEFORE, WRITTEN_BEFORE, "answer", "commune-text"];
        let values = [ticked_before, written_before, ticked, written];
        FormPost(names.into_iter().zip(values).map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// All combinations of a tick and a writing, before and now.
    #[test]
    fn what_is_new_counts_and_two_new_answers_are_asked_back() {
        let ticks = ["", "58002", "brussels", "unsure"];
        let writings = ["", "Binche", "Schaerbeek"];
        let communes = communes();
        for ticked_before in ticks {
            for written_before in writings {
                for ticked in ticks {
                    for written in writings {
                        let form = form([ticked_before, written_before, ticked, written]);
                        let answer = PlaceForm::read(&form).answer(&communes);
                        let (tick_is_new, writing_is_new) =
                            (ticked != ticked_before, written != written_before);
                        let expected = match (ticked, written) {
                            ("", "") => PlaceAnswer::Nothing,
                            ("", written) => PlaceAnswer::Written(written),
                            (ticked, "") => PlaceAnswer::Choice(ticked),
                            (_, written) if writing_is_new && !tick_is_new => PlaceAnswer::Written(written),
                            ("58002", "Binche") => PlaceAnswer::Choice("58002"),
                            (_, written) if writing_is_new => {
                                let ins = if written == "Binche" { "58002" } else { "21015" };
                                PlaceAnswer::Both(vec![ins.into()])
                            }
                            (ticked, _) => PlaceAnswer::Choice(ticked),
                        };
                        assert_eq!(answer, expected, "{form:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_choice_among_what_the_name_offers_is_the_last_word() {
        for (ticked, written) in [("21007", "Forest"), ("51065", "forest"), ("51065", "fore")] {
            let form = form(["", "", ticked, written]);
            assert_eq!(PlaceForm::read(&form).answer(&communes()), PlaceAnswer::Choice(ticked));
        }
    }
}
