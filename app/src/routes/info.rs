//! The addresses of the pages to read.

use locales::Lang;

/// A page to read: the server writes it once, and it needs no program. The browser's
/// program knows those that it links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InfoPage {
    /// Who must, may or need not follow the path, and by when.
    ForWhom,
    /// What the path consists of, and with whom.
    Path,
    /// Where and when people are received.
    Offices,
    /// The same on a map.
    #[cfg(any(feature = "ssr", test))]
    Map,
    /// One office, by the ids of its centre and of itself.
    #[cfg(any(feature = "ssr", test))]
    Office(String, String),
    /// Who receives whom: a commune is typed.
    Contact,
    /// Who receives the people of one commune, by its INS code.
    #[cfg(any(feature = "ssr", test))]
    CommuneContact(String),
    /// How to find an appointment again.
    MyAppointment,
    /// What happens after the link of an appointment was asked for.
    #[cfg(any(feature = "ssr", test))]
    LinkSent,
    /// A request to an interpreter, by the secret of its link.
    #[cfg(any(feature = "ssr", test))]
    Interpret(String),
    /// To come earlier than one's appointment is, and to follow it in a calendar; by the
    /// secret of its link.
    #[cfg(any(feature = "ssr", test))]
    Earlier(String),
    /// The offer of an earlier time, by the secret of its link.
    #[cfg(any(feature = "ssr", test))]
    Offer(String),
    /// What this site is.
    About,
    /// How communes and partners lead people here.
    #[cfg(any(feature = "ssr", test))]
    Partners,
    /// What another site shows of this one, in a frame.
    #[cfg(any(feature = "ssr", test))]
    Embed,
    /// Makes a tab one for the tablet in a hall, or one's own again.
    #[cfg(any(feature = "ssr", test))]
    Kiosk,
}

impl InfoPage {
    /// The address of this page in `lang`.
    #[must_use]
    pub fn at(&self, lang: Lang) -> String {
        ["/", lang.code(), &self.path()].concat()
    }

    /// Whether search engines may tell of it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn is_indexed(&self) -> bool {
        !matches!(
            self,
            Self::Embed
                | Self::Kiosk
                | Self::LinkSent
                | Self::Interpret(_)
                | Self::Earlier(_)
                | Self::Offer(_)
        )
    }

    pub(super) fn path(&self) -> String {
        let name = match self {
            Self::ForWhom => "/for-whom",
            Self::Path => "/path",
            Self::Offices => "/offices",
            #[cfg(any(feature = "ssr", test))]
            Self::Map => "/map",
            #[cfg(any(feature = "ssr", test))]
            Self::Office(centre, office) => return format!("/offices/{centre}/{office}"),
            Self::Contact => "/contact",
            #[cfg(any(feature = "ssr", test))]
            Self::CommuneContact(ins) => return format!("/contact/{ins}"),
            Self::MyAppointment => "/my",
            #[cfg(any(feature = "ssr", test))]
            Self::LinkSent => "/link-sent",
            #[cfg(any(feature = "ssr", test))]
            Self::Interpret(secret) => return format!("/interpreter/{secret}"),
            #[cfg(any(feature = "ssr", test))]
            Self::Earlier(token) => return format!("/my/{token}/earlier"),
            #[cfg(any(feature = "ssr", test))]
            Self::Offer(secret) => return format!("/offer/{secret}"),
            Self::About => "/about",
            #[cfg(any(feature = "ssr", test))]
            Self::Partners => "/partners",
            #[cfg(any(feature = "ssr", test))]
            Self::Embed => "/embed",
            #[cfg(any(feature = "ssr", test))]
            Self::Kiosk => "/kiosk",
        };
        name.to_owned()
    }

    #[cfg(any(feature = "ssr", test))]
    pub(super) fn parse(steps: &[&str]) -> Option<Self> {
        Some(match steps {
            ["for-whom"] => Self::ForWhom,
            ["path"] => Self::Path,
            ["offices"] => Self::Offices,
            ["map"] => Self::Map,
            ["offices", centre, office] => Self::Office((*centre).to_owned(), (*office).to_owned()),
            ["contact"] => Self::Contact,
            ["contact", ins] => Self::CommuneContact((*ins).to_owned()),
            ["my"] => Self::MyAppointment,
            ["link-sent"] => Self::LinkSent,
            ["interpreter", secret] => Self::Interpret((*secret).to_owned()),
            ["my", token, "earlier"] => Self::Earlier((*token).to_owned()),
            ["offer", secret] => Self::Offer((*secret).to_owned()),
            ["about"] => Self::About,
            ["partners"] => Self::Partners,
            ["embed"] => Self::Embed,
            ["kiosk"] => Self::Kiosk,
            _ => return None,
        })
    }
}
