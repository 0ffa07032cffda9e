//! What the OpenAPI document says beside routes and types.

use utoipa::OpenApi;

/// The frame of the document; routes bring the rest.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Jalon",
        description = "Whether the integration path of French-speaking Wallonia concerns a person, who receives \
                       her where, and her appointment. Answers of trouble are `application/problem+json` \
                       (RFC 9457) with a stable `code`; unknown fields are refused.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
    ),
    tags(
        (name = "screenings", description = "Computed from the facts of one request; nothing is stored."),
        (name = "directory", description = "Communes and offices."),
        (name = "appointments", description = "Free times, bookings, and a person's own booking by its secret."),
    )
)]
pub struct Description;
