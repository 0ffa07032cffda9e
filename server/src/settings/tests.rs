use super::*;

fn read(variables: &[(&str, &str)]) -> Result<Settings, SettingsError> {
    let variables: BTreeMap<String, String> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Settings::read(None, &|name| variables.get(name).cloned())
}

fn refusal(variables: &[(&str, &str)]) -> String {
    read(variables).unwrap_err().to_string()
}

#[test]
fn without_a_word_the_defaults_stand() {
    let settings = read(&[]).unwrap();
    assert_eq!(settings.addr.to_string(), "127.0.0.1:3000");
    assert_eq!(settings.database_url, "sqlite://var/jalon.db");
    assert_eq!(settings.public_url_at(settings.addr), "http://127.0.0.1:3000");
    assert!(!settings.demonstration);
    assert_eq!(settings.retention, Retention { past: 24, cancelled: 3 });
    assert_eq!(settings.shutdown_delay, Duration::from_secs(3));
    assert_eq!(settings.limits, Limits::On);
}

#[test]
fn the_clock_may_be_set_in_a_demonstration_only() {
    assert_eq!(
        refusal(&[("JALON_NOW", "2026-11-23T08:30")]),
        "JALON_NOW is for demonstrations and tests only: remove it, or set JALON_DEMO=1"
    );
    let settings = read(&[("JALON_NOW", "2026-11-23T08:30"), ("JALON_DEMO", "1")]).unwrap();
    assert_eq!(settings.starts_at.unwrap().to_rfc3339(), "2026-11-23T07:30:00+00:00");
}

#[test]
fn limits_may_be_off_in_a_demonstration_only() {
    assert!(refusal(&[("JALON_LIMITS", "off")]).contains("JALON_DEMO=1"));
    assert_eq!(read(&[("JALON_LIMITS", "off"), ("JALON_DEMO", "1")]).unwrap().limits, Limits::Off);
    assert_eq!(read(&[("JALON_LIMITS", "on")]).unwrap().limits, Limits::On);
}

#[test]
fn a_wrong_setting_says_what_to_write() {
    assert_eq!(
        refusal(&[("JALON_ADDR", "here")]),
        "JALON_ADDR is `here`, but must be an address such as 127.0.0.1:3000"
    );
    assert!(refusal(&[("JALON_DEADLINE_POLICY", "soon")]).contains("seed_18_months or decree_2024"));
    for wrong in ["0", "121", "-1", "two"] {
        assert!(refusal(&[("JALON_KEEP_PAST_MONTHS", wrong)]).contains("from 1 to 120"), "{wrong}");
        assert!(refusal(&[("JALON_KEEP_CANCELLED_MONTHS", wrong)]).contains("from 1 to 120"), "{wrong}");
    }
    for wrong in ["61", "-1", "2.5", "soon"] {
        assert!(refusal(&[("JALON_SHUTDOWN_DELAY", wrong)]).contains("from 0 to 60"), "{wrong}");
    }
    assert!(refusal(&[("JALON_DEMO", "maybe")]).contains("1 or 0"));
    assert!(refusal(&[("JALON_DEMO", "1"), ("JALON_NOW", "2026-02-31")]).contains("JALON_NOW"));
    assert!(refusal(&[("JALON_TRUSTED_PROXIES", "127.0.0.1,nearby")]).contains("JALON_TRUSTED_PROXIES"));
}

#[test]
fn an_address_that_people_use_is_only_scheme_and_host() {
    for wrong in [
        "jalon.example.be",
        "ftp://jalon.example.be",
        "https://jalon.example.be/path",
        "https://a@b.be",
        "https://",
    ] {
        assert!(refusal(&[("JALON_PUBLIC_URL", wrong)]).contains("JALON_PUBLIC_URL"), "{wrong}");
    }
    let settings = read(&[("JALON_PUBLIC_URL", "https://jalon.example.be/")]).unwrap();
    assert_eq!(settings.public_url.as_deref(), Some("https://jalon.example.be"));
}

#[test]
fn a_site_that_may_show_a_frame_is_an_origin_with_tls() {
    for wrong in [
        "http://www.binche.be",
        "www.binche.be",
        "https://",
        "https://www.binche.be/",
        "https://www.binche.be/page",
        "https://www.binche.be?x",
        "https://a@www.binche.be",
        "https://*.binche.be",
        "https://*",
        "*",
        "'self'",
        "https:",
        "https://Www.binche.be",
        "https://binche..be",
        "https://binche.be:",
        "https://binche.be:0",
        "https://binche.be:70000",
        "https://binche.be; script-src *",
        "https://binche.be https://ath.be",
        "https://www.ath.be, binche.be",
    ] {
        let refused = refusal(&[("JALON_EMBED_ANCESTORS", wrong)]);
        assert!(
            refused.contains("JALON_EMBED_ANCESTORS") && refused.contains("https://www.binche.be"),
            "{wrong}"
        );
    }
    let allowed = |text| read(&[("JALON_EMBED_ANCESTORS", text)]).unwrap().embed_ancestors;
    assert!(allowed("").is_empty());
    assert_eq!(
        allowed("https://www.binche.be, https://xn--bche-zoa.example:8443,"),
        ["https://www.binche.be", "https://xn--bche-zoa.example:8443"]
    );
    assert_eq!(allowed("https://localhost"), ["https://localhost"]);
}

#[test]
fn a_password_in_the_address_of_a_database_is_never_repeated() {
    let refused = refusal(&[("JALON_DATABASE_URL", "mysql://jalon:secret@host/db")]);
    assert_eq!(refused, "JALON_DATABASE_URL must be sqlite://file or postgres://user@host/name");
}

#[test]
fn a_variable_wins_over_the_file() {
    let folder = std::env::temp_dir().join(format!("jalon-settings-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("jalon.toml");
    std::fs::write(&file, "addr = \"127.0.0.1:4000\"\ndemo = true\nlimits = \"off\"\n").unwrap();

    let of_file = Settings::read(Some(&file), &|_| None).unwrap();
    let of_both =
        Settings::read(Some(&file), &|name| (name == "JALON_ADDR").then(|| "127.0.0.1:5000".to_owned()))
            .unwrap();
    std::fs::write(&file, "adress = \"127.0.0.1:4000\"\n").unwrap();
    let misspelt = Settings::read(Some(&file), &|_| None).unwrap_err().to_string();
    std::fs::remove_dir_all(&folder).unwrap();

    assert_eq!(of_file.addr.port(), 4000);
    assert_eq!(of_file.limits, Limits::Off);
    assert_eq!(of_both.addr.port(), 5000);
    assert!(misspelt.contains("there is no setting `adress`"), "{misspelt}");
}

#[test]
fn letters_need_a_server_and_somebody_they_are_from_and_no_password_is_told() {
    let both =
        [("JALON_SMTP_URL", "smtps://jalon:geheim@mail.example.be"), ("JALON_MAIL_FROM", "a@example.be")];
    let mail = read(&both).unwrap().providers.mail.unwrap();
    assert_eq!(mail.from.to_string(), "a@example.be");
    assert!(read(&[]).unwrap().providers.mail.is_none());
    for wrong in
        ["mail.example.be", "smtp://jalon:geheim@mail.example.be?tls=perhaps", "http://geheim.example"]
    {
        let said = refusal(&[("JALON_SMTP_URL", wrong), ("JALON_MAIL_FROM", "a@example.be")]);
        assert!(said.contains("JALON_SMTP_URL") && !said.contains("geheim"), "{said}");
    }
    let said = refusal(&both[..1]);
    assert!(said.contains("mail_from") && !said.contains("geheim"), "{said}");
    let said = refusal(&[("JALON_MAIL_FROM", "nobody in particular")]);
    assert!(said.contains("JALON_MAIL_FROM"), "{said}");
}

#[test]
fn short_messages_go_through_tls_or_stay_on_the_machine() {
    for (url, is_taken) in [
        ("https://sms.example.be/messages", true),
        ("http://127.0.0.1:8080/messages", true),
        ("http://sms.example.be/messages", false),
        ("sms.example.be", false),
    ] {
        let settings = read(&[("JALON_SMS_GATEWAY_URL", url)]);
        assert_eq!(settings.is_ok_and(|settings| settings.providers.sms.is_some()), is_taken, "{url}");
    }
}
