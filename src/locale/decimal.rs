//! Exact numbers: what the content promises is never rounded.

use std::cmp::Ordering;
use std::fmt;

/// An exact number that is not negative: `99.95`, `30`.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    /// The digits without the point.
    digits: u64,
    /// How many of them stand after the point.
    scale: u8,
}

impl Decimal {
    /// Reads digits with at most one point between them.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !fraction.is_none_or(digits) {
            return None;
        }
        let fraction = fraction.unwrap_or_default();
        Some(Self { digits: format!("{whole}{fraction}").parse().ok()?, scale: u8::try_from(fraction.len()).ok()? })
    }

    /// The number if nothing stands after its point but zeros.
    pub fn whole(self) -> Option<i64> {
        let one = 10_u64.checked_pow(u32::from(self.scale))?;
        self.digits.is_multiple_of(one).then(|| i64::try_from(self.digits / one).ok()).flatten()
    }

    /// Without zeros at the end, so that `99.50` equals `99.5`.
    fn normal(self) -> (u64, u8) {
        let (mut digits, mut scale) = (self.digits, self.scale);
        while scale > 0 && digits.is_multiple_of(10) {
            (digits, scale) = (digits / 10, scale - 1);
        }
        (digits, scale)
    }
}

impl From<u64> for Decimal {
    fn from(digits: u64) -> Self {
        Self { digits, scale: 0 }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.normal(), other.normal());
        let scale = a.1.max(b.1);
        // A u64 has at most 20 digits, so 38 digits of a u128 hold both sides unless one has more than
        // 18 places after its point; then their difference is beyond anything a content promises.
        let align =
            |(digits, own): (u64, u8)| u128::from(digits).saturating_mul(10_u128.saturating_pow((scale - own).into()));
        align(a).cmp(&align(b))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.normal() == other.normal()
    }
}

impl Eq for Decimal {}

impl std::hash::Hash for Decimal {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.normal().hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let digits = format!("{:0width$}", self.digits, width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        if fraction.is_empty() { f.write_str(whole) } else { write!(f, "{whole}.{fraction}") }
    }
}
