//! Who is asking: the peer of the connection, or, behind a proxy that the
//! operator trusts, the address that this proxy reports.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    str::FromStr,
};

use axum::{extract::ConnectInfo, http::Extensions, http::HeaderMap};

/// A block of addresses, `10.0.0.0/8` or a single address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    first: u128,
    mask: u128,
}

impl Network {
    /// Whether an address lies in the block.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        bits(address) & self.mask == self.first
    }
}

impl FromStr for Network {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (address, length) =
            text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let address: IpAddr = address.trim().parse().map_err(drop)?;
        let own = if address.is_ipv4() { 32 } else { 128 };
        let length: u32 = length.map_or(Ok(own), |length| length.trim().parse().map_err(drop))?;
        if length > own {
            return Err(());
        }
        let mask = u128::MAX.checked_shl(own - length).unwrap_or(0);
        Ok(Self { first: bits(address) & mask, mask })
    }
}

/// Both families in one space: IPv4 as IPv6's mapped addresses.
fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits(),
        IpAddr::V6(v6) => v6.to_bits(),
    }
}

/// The address of whoever asks. `X-Forwarded-For` is read from the right, and
/// only as far as the reporter is trusted: the rest is what the visitor claims.
#[must_use]
pub fn client_address(extensions: &Extensions, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let unknown = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
    let mut address =
        extensions.get::<ConnectInfo<SocketAddr>>().map_or(unknown, |ConnectInfo(peer)| peer.ip());
    let reported: Vec<IpAddr> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|text| text.trim().parse().unwrap_or(unknown))
        .collect();
    for earlier in reported.into_iter().rev() {
        if !trusted.iter().any(|network| network.contains(address)) {
            break;
        }
        address = earlier;
    }
    address
}

/// What is counted as one: an IPv4 address, or the first half of
/// an IPv6 one (its other half changes at will).
#[must_use]
pub fn address_prefix(address: IpAddr) -> u128 {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits(),
        IpAddr::V6(v6) => v6.to_bits() >> 64 << 64,
    }
}

/// What one provider, company or campus shares: the first 24 bits of an IPv4
/// address, 48 of an IPv6 one.
#[must_use]
pub fn neighbourhood(address: IpAddr) -> u128 {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().to_bits() >> 8 << 8,
        IpAddr::V6(v6) => v6.to_bits() >> 80 << 80,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn seen_as(peer: &str, forwarded: &str, trusted: &[&str]) -> IpAddr {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(address(peer), 4711)));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        let trusted: Vec<Network> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        client_address(&extensions, &headers, &trusted)
    }

    #[test]
    fn a_block_contains_its_addresses_and_no_other() {
        let block: Network = "10.1.0.0/16".parse().unwrap();
        assert!(block.contains(address("10.1.255.7")));
        assert!(block.contains(address("::ffff:10.1.2.3")));
        assert!(!block.contains(address("10.2.0.1")));
        assert!("0.0.0.0/0".parse::<Network>().unwrap().contains(address("8.8.8.8")));
        assert!("10.0.0.0/33".parse::<Network>().is_err());
        assert!("anywhere".parse::<Network>().is_err());
    }

    #[test]
    fn a_stranger_cannot_claim_another_address() {
        assert_eq!(seen_as("203.0.113.9", "198.51.100.1", &["127.0.0.1"]), address("203.0.113.9"));
    }

    #[test]
    fn a_trusted_proxy_reports_the_visitor() {
        assert_eq!(seen_as("127.0.0.1", "198.51.100.1", &["127.0.0.1"]), address("198.51.100.1"));
    }

    #[test]
    fn what_a_visitor_writes_before_the_proxy_is_not_believed() {
        assert_eq!(seen_as("127.0.0.1", "192.0.2.66, 198.51.100.1", &["127.0.0.1"]), address("198.51.100.1"));
    }

    #[test]
    fn one_prefix_is_half_an_ipv6_address() {
        assert_eq!(address_prefix(address("2001:db8::1")), address_prefix(address("2001:db8::ffff:2")));
        assert_ne!(address_prefix(address("2001:db8:0:1::1")), address_prefix(address("2001:db8:0:2::1")));
        assert_ne!(address_prefix(address("192.0.2.1")), address_prefix(address("192.0.2.2")));
    }

    #[test]
    fn neighbours_share_the_first_part_of_their_addresses() {
        assert_eq!(neighbourhood(address("192.0.2.1")), neighbourhood(address("192.0.2.254")));
        assert_eq!(neighbourhood(address("192.0.2.1")), neighbourhood(address("::ffff:192.0.2.9")));
        assert_ne!(neighbourhood(address("192.0.2.1")), neighbourhood(address("192.0.3.1")));
        assert_eq!(neighbourhood(address("2001:db8:1::1")), neighbourhood(address("2001:db8:1:ffff::2")));
        assert_ne!(neighbourhood(address("2001:db8:1::1")), neighbourhood(address("2001:db8:2::1")));
    }
}
