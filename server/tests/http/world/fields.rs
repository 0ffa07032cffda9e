//! The fields of the forms on a page.

use super::Answer;

impl Answer {
    /// Name and value of every field as its form would send it now: an unticked box
    /// sends nothing.
    pub fn fields(&self) -> Vec<(String, String)> {
        let html = self.text();
        let inputs = tags(&html, "<input ").filter(|tag| !is_choice(tag) || tag.contains(" checked"));
        let inputs = inputs.filter_map(pair);
        let areas = html.split("<textarea ").skip(1).filter_map(|rest| {
            let (tag, rest) = rest.split_once('>')?;
            let text = rest.split("</textarea>").next()?;
            // A newline at its very beginning is not part of the text.
            Some((attribute(tag, "name")?, unescaped(text.strip_prefix('\n').unwrap_or(text))))
        });
        inputs.chain(areas).collect()
    }

    /// The values among which one chooses a field, chosen or not.
    pub fn choices(&self, name: &str) -> Vec<String> {
        let html = self.text();
        let choices = tags(&html, "<input ").filter(|tag| is_choice(tag)).filter_map(pair);
        choices.filter(|(field, _)| field == name).map(|(_, value)| value).collect()
    }

    /// The fields that a reader does not see.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let html = self.text();
        tags(&html, "<input ").filter(|tag| tag.contains("type=\"hidden\"")).filter_map(pair).collect()
    }

    /// The value of the first field of this name.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let found = self.fields().into_iter().find(|(field, _)| field == name);
        found.unwrap_or_else(|| panic!("no {name}: {}", self.text())).1
    }

    /// The address that the form with this button is sent to.
    #[track_caller]
    pub fn action_of(&self, name: &str, value: &str) -> String {
        let button = format!("name=\"{name}\" value=\"{value}\"");
        let html = self.text();
        let form = html.split("<form ").find(|form| form.contains(&button));
        let form = form.unwrap_or_else(|| panic!("no {button}: {html}"));
        attribute(form, "action").unwrap()
    }

    /// Holds the page to have kept every one of these fields, as it was typed.
    #[track_caller]
    pub fn keeps(&self, typed: &[(&str, &str)]) {
        let fields = self.fields();
        for (name, value) in typed {
            let kept = fields.contains(&((*name).to_owned(), (*value).to_owned()));
            assert!(kept, "{name}={value} is lost: {fields:?}");
        }
    }
}

fn tags<'html>(html: &'html str, begin: &'static str) -> impl Iterator<Item = &'html str> {
    html.split(begin).skip(1).filter_map(|rest| rest.split('>').next())
}

fn is_choice(tag: &str) -> bool {
    tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")
}

fn pair(tag: &str) -> Option<(String, String)> {
    Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default()))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = format!(" {tag}");
    Some(unescaped(tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?))
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
