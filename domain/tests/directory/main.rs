//! Communes, offices and the people in them; and all that can be wrong.

mod checks;
mod routes;
mod searches;
mod shipped;
