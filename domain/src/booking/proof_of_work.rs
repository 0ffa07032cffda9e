//! A little work that each form pays for with the phone's own time, so that whoever wants
//! to take many times away from others pays much: no picture to read, nobody else asked.
//!
//! The work is bound to the key of the form, which books once. It is split into pieces, so
//! that it takes about as long for everybody.

use sha2::{Digest, Sha256};

/// How many numbers have to be found.
const PIECES: u8 = 8;

/// How many zero bits the hash of each begins with: 2,048 hashes a piece on average.
const ZERO_BITS: u32 = 11;

/// What a form has paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Nothing: it was sent without scripts, or before the work was done.
    None,
    /// The work for its key.
    Proven,
}

impl Effort {
    /// What the proof that came with a key is worth.
    #[must_use]
    pub fn of(key: &str, proof: &str) -> Self {
        let numbers: Vec<_> = proof.splitn(usize::from(PIECES) + 1, '.').map(str::parse).collect();
        let is_whole = numbers.len() == usize::from(PIECES);
        let fits = |(piece, number): (u8, &Result<u32, _>)| {
            number.as_ref().is_ok_and(|number| is_found(key, piece, *number))
        };
        if is_whole && (0..PIECES).zip(&numbers).all(fits) { Self::Proven } else { Self::None }
    }
}

/// The search for a proof, which can be interrupted.
#[derive(Debug, Clone)]
pub struct ProofSearch {
    key: String,
    found: Vec<u32>,
    next: u32,
}

impl ProofSearch {
    /// A search for the proof of a key.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), found: Vec::new(), next: 0 }
    }

    /// Tries so many hashes more; the proof, once it is found.
    pub fn go_on(&mut self, hashes: u32) -> Option<String> {
        for _ in 0..hashes {
            let piece = u8::try_from(self.found.len()).unwrap_or(PIECES);
            if piece >= PIECES {
                break;
            }
            if is_found(&self.key, piece, self.next) {
                self.found.push(self.next);
            }
            self.next = self.next.wrapping_add(1);
        }
        let is_done = self.found.len() == usize::from(PIECES);
        is_done.then(|| self.found.iter().map(ToString::to_string).collect::<Vec<_>>().join("."))
    }
}

fn is_found(key: &str, piece: u8, number: u32) -> bool {
    let hash = Sha256::new().chain_update(key).chain_update([piece]).chain_update(number.to_be_bytes());
    let mut first = [0; 4];
    first.iter_mut().zip(hash.finalize()).for_each(|(byte, from)| *byte = from);
    u32::from_be_bytes(first).leading_zeros() >= ZERO_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proof_of(key: &str) -> (String, u32) {
        let mut search = ProofSearch::new(key);
        for hundreds in 1..10_000 {
            if let Some(proof) = search.go_on(100) {
                return (proof, hundreds * 100);
            }
        }
        panic!("no proof of {key}");
    }

    #[test]
    fn a_proof_is_worth_something_for_its_key_alone() {
        let (proof, _) = proof_of("0123456789abcdef");
        assert_eq!(Effort::of("0123456789abcdef", &proof), Effort::Proven);
        assert_eq!(Effort::of("0123456789abcdeF", &proof), Effort::None);
    }

    #[test]
    fn less_more_or_other_numbers_prove_nothing() {
        let key = "0123456789abcdef";
        let (proof, _) = proof_of(key);
        let (less, _) = proof.rsplit_once('.').unwrap();
        let first_again = [proof.split('.').next().unwrap(); 8].join(".");
        for wrong in
            ["", "0", less, &format!("{proof}.1"), &first_again, &proof.replace('.', ","), "-1.1.1.1.1.1.1.1"]
        {
            assert_eq!(Effort::of(key, wrong), Effort::None, "{wrong}");
        }
    }

    /// A phone of the cheapest kind does some 100,000 hashes a second: everybody is done
    /// within half a second.
    #[test]
    fn it_takes_about_as_long_for_every_key() {
        let hashes: Vec<_> = (0..60).map(|number| proof_of(&format!("key number {number:08}")).1).collect();
        let mean = hashes.iter().sum::<u32>() / 60;
        assert!((13_000..20_000).contains(&mean), "{mean}");
        assert!(hashes.iter().all(|hashes| *hashes < 45_000), "{hashes:?}");
    }
}
