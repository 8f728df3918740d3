//! What hangs where: every node once, below the first that hands it something.

use super::{Edge, Graph};

/// Every node with what it hands on.
pub(super) struct Forest<'g> {
    /// Nodes that hang below nobody, in their order.
    pub roots: Vec<usize>,
    /// What each node hands on, in the order in which it is told.
    pub links: Vec<Vec<Link<'g>>>,
    /// How much hangs below each node: what it hands on, and what those hand on who hang there.
    weights: Vec<usize>,
}

/// All that one node hands to one other.
pub(super) struct Link<'g> {
    pub to: usize,
    pub flows: Vec<&'g Edge>,
    /// Whether the other hangs here; if not, it stands elsewhere.
    pub here: bool,
}

impl<'g> Forest<'g> {
    pub fn of(graph: &'g Graph) -> Self {
        let count = graph.nodes.len();
        let mut links: Vec<Vec<Link<'g>>> = (0..count).map(|_| Vec::new()).collect();
        let mut fed = vec![false; count];
        for edge in graph.edges.iter().filter(|edge| edge.from < count && edge.to < count) {
            fed[edge.to] |= edge.from != edge.to;
            let known = links[edge.from].iter_mut().find(|link| link.to == edge.to);
            match known {
                Some(link) => link.flows.push(edge),
                None => links[edge.from].push(Link { to: edge.to, flows: vec![edge], here: false }),
            }
        }
        // Sources first; what is left then only goes round in circles, and begins where the telling does.
        let weights = links.iter().map(Vec::len).collect();
        let mut forest = Self { roots: Vec::new(), links, weights };
        let mut placed = vec![false; count];
        let sources = (0..count).filter(|node| !fed[*node]);
        for root in sources.chain(0..count) {
            if !placed[root] {
                forest.roots.push(root);
                forest.grow(root, &mut placed);
            }
        }
        forest
    }

    /// Hangs below a root what it leads to, each chain to its end before the next one begins.
    fn grow(&mut self, root: usize, placed: &mut [bool]) {
        // Without recursion: a chain may be as long as somebody writes it.
        let mut open = vec![(root, 0)];
        placed[root] = true;
        while let Some((node, next)) = open.last_mut() {
            let (node, link) = (*node, *next);
            *next += 1;
            match self.links[node].get_mut(link) {
                Some(link) if !placed[link.to] => {
                    link.here = true;
                    placed[link.to] = true;
                    open.push((link.to, 0));
                }
                Some(_) => {}
                None => {
                    open.pop();
                    if let Some((above, _)) = open.last() {
                        self.weights[*above] += self.weights[node];
                    }
                }
            }
        }
    }

    /// The link along which a river goes on straight down: the one below which most hangs, or the only
    /// one. Of several that end at once none is the main one.
    pub fn onward(&self, node: usize) -> Option<usize> {
        let links = self.links.get(node)?;
        let weight = |link: &Link<'_>| self.weights[link.to];
        let (at, link) = links.iter().enumerate().filter(|(_, link)| link.here).max_by_key(|(_, link)| weight(link))?;
        (weight(link) > 0 || links.len() == 1).then_some(at)
    }
}
