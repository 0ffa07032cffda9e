//! A date as papers show it: day, month, year; what is not known stays empty.

use chrono::NaiveDate;
use domain::eligibility::{AnswerForm, FactName, UNSURE};
use leptos::prelude::*;
use locales::Texts;

use crate::{form::FormPost, ui::FieldMessage, wording};

/// Year, month, day of an answer given before, as written.
fn parts(given: &[String], typed: &FormPost) -> [String; 3] {
    if !typed.is_empty() {
        return ["year", "month", "day"].map(|name| typed.text(name).to_owned());
    }
    let date = given.first().filter(|value| *value != UNSURE).map_or("", String::as_str);
    let mut parts = date.splitn(3, '-').map(|part| part.trim_start_matches('0').to_owned());
    [parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default()]
}

#[component]
pub fn DateFields(
    fact: FactName,
    given: Vec<String>,
    typed: FormPost,
    error: Option<FieldMessage>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let [year, month, day] = parts(&given, &typed);
    let allows_year = matches!(fact.form(), AnswerForm::Date { allows_year: true, .. });
    let note = if allows_year { texts.wizard_date_year_hint() } else { texts.wizard_date_month_hint() };
    let unsure = given.iter().any(|value| value == UNSURE);
    let wrong = error.is_some();
    let described = wrong.then_some("date-error");
    let months = (1..=12_u32)
        .map(|number| {
            let value = number.to_string();
            // Cards and receipts have the number, which every reader recognises; beside
            // it there is room for a short name on the smallest phone.
            let first = NaiveDate::from_ymd_opt(2000, number, 1);
            let name = first.map(|date| texts.month_short(date)).unwrap_or_default();
            let label = [value.as_str(), " – ", name].concat();
            view! { <option value=value.clone() selected=value == month>{label}</option> }
        })
        .collect_view();
    view! {
        <fieldset class="fields" aria-labelledby="question" aria-describedby=if wrong { "date-note date-error" } else { "date-note" }>
            <p class="muted small" id="date-note">{note}</p>
            {error.map(|error| view! { <p class="field-error" id="date-error">{error.text}</p> })}
            <div class="date-fields">
                <div class="field">
                    <label for="day">{texts.common_day()}</label>
                    <input id="day" name="day" inputmode="numeric" maxlength="2" dir="ltr" autocomplete="off" value=day aria-invalid=wrong.then_some("true") aria-describedby=described/>
                </div>
                <div class="field">
                    <label for="month">{texts.common_month()}</label>
                    <select id="month" name="month" aria-invalid=wrong.then_some("true") aria-describedby=described>
                        <option value="">{""}</option>
                        {months}
                    </select>
                </div>
                <div class="field">
                    <label for="year">{texts.common_year()}</label>
                    <input id="year" name="year" inputmode="numeric" maxlength="4" dir="ltr" autocomplete="off" value=year aria-invalid=wrong.then_some("true") aria-describedby=described/>
                </div>
            </div>
            <label class="choice unsure">
                <input type="checkbox" name="answer" value=UNSURE checked=unsure/>
                <span>{texts.get(wording::choice(fact, UNSURE).0)}</span>
            </label>
        </fieldset>
    }
}
