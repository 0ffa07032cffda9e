//! How ids, instants and enums become TEXT and BIGINT.
