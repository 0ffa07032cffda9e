//! The addresses of server functions, and what each does.

use domain::people::Action;

/// The server functions by their addresses, and what they do: one each. The macro
/// that mounts them takes nothing but texts, so a test holds this list against theirs.
pub const FUNCTIONS: &[(&str, Action)] = &[
    ("/api/public/book", Action::Book),
    ("/api/public/booking-step", Action::FindTimes),
    ("/api/public/my-appointment", Action::SeeOwnAppointment),
    ("/api/public/my-other-times", Action::MoveOwnAppointment),
    ("/api/staff/agenda", Action::SeeAgenda),
    ("/api/staff/agenda-since", Action::SeeAgenda),
    ("/api/staff/appointment", Action::SeeAppointment),
    ("/api/staff/appointment-times", Action::MoveAppointment),
    ("/api/staff/assign-interpreter", Action::AssignInterpreter),
    ("/api/staff/board", Action::SeeAgenda),
    ("/api/staff/board-since", Action::SeeAgenda),
    ("/api/staff/book-at-counter", Action::BookForSomebody),
    ("/api/staff/cancel-appointment", Action::CancelAppointment),
    ("/api/staff/case-file", Action::SeeCaseFile),
    ("/api/staff/change-schedule", Action::EditSchedule),
    ("/api/staff/change-waiting", Action::ManageWaiting),
    ("/api/staff/correct-contact", Action::CorrectContact),
    ("/api/staff/counter", Action::BookForSomebody),
    ("/api/staff/end-feed", Action::ManageFeeds),
    ("/api/staff/erase-appointment", Action::EraseAppointment),
    ("/api/staff/erase-case-file", Action::EraseCaseFile),
    ("/api/staff/feeds", Action::ManageFeeds),
    ("/api/staff/give-feed", Action::ManageFeeds),
    ("/api/staff/give-new-link", Action::GiveNewLink),
    ("/api/staff/interpreters", Action::SeeInterpreters),
    ("/api/staff/link-to-case-file", Action::LinkToCaseFile),
    ("/api/staff/log-interpreter", Action::LogInterpreter),
    ("/api/staff/mark-attendance", Action::MarkAttendance),
    ("/api/staff/messages", Action::SeeMessages),
    ("/api/staff/move-appointment", Action::MoveAppointment),
    ("/api/staff/note-interpreter-answer", Action::NoteInterpreterAnswer),
    ("/api/staff/open-case-file", Action::OpenCaseFile),
    ("/api/staff/people", Action::FindPeople),
    ("/api/staff/preview-schedule", Action::EditSchedule),
    ("/api/staff/receive", Action::ReceiveNow),
    ("/api/staff/receive-appointment", Action::ReceiveNow),
    ("/api/staff/receiving", Action::ReceiveNow),
    ("/api/staff/rulebook", Action::ReadRulebook),
    ("/api/staff/schedule", Action::SeeSchedule),
    ("/api/staff/settle-message", Action::SettleMessage),
    ("/api/staff/settle-remark", Action::SettleRemark),
    ("/api/staff/sign-rulebook", Action::SignRulebook),
    ("/api/staff/stay", Action::KeepSession),
    ("/api/staff/team", Action::SeeSchedule),
    ("/api/staff/waiting-list", Action::SeeWaiting),
    ("/api/staff/write-note", Action::WriteNote),
    ("/api/staff/write-remark", Action::RemarkOnRule),
];

/// What a page asks by itself, again and again: it keeps nobody signed in.
pub const ASKED_IN_PASSING: [&str; 2] = ["/api/staff/agenda-since", "/api/staff/board-since"];
