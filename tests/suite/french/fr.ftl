### Textes de l'interface en français. Sans tutoiement ni vouvoiement, pour convenir à toute forme d'adresse.

## Page frame

skip-link = Aller au contenu
menu = Menu
language = Langue
breadcrumb = Fil d’Ariane
main-navigation = Navigation principale
footer-navigation = Mentions légales
root-choose-language = Choix de la langue
not-found-title = Page introuvable
not-found-text = Aucune page ne correspond à cette adresse. Elle a peut-être été renommée ; la page d’accueil mène à tous les sujets.

## About a page

permalink = Lien vers cette information
copied = Copié
contents = Sommaire
updated = Dernière mise à jour
reviewed = Dernier réexamen
next-review = Prochain réexamen
written-by = Rédigé par
related = Pages liées
neighbours = Page précédente et page suivante
previous-page = Page précédente
next-page = Page suivante
feedback-question = Cette page répond-elle à la question ?
feedback-link = Envoyer un commentaire par e-mail

## Search

search-title = Recherche
search-pages = Pages du site
search-label = Rechercher dans toutes les pages et fiches
search-results = Résultats
search-none = Aucun résultat.
search-loading = Chargement de l’index.
search-failed = L’index de recherche n’a pas pu être chargé. Les liens ci-dessous mènent à tout.
# A line for each thing that readers call by several names; a search for one finds them all.
search-terms =
    SLA, niveaux de service
    AIPD, DPIA, analyse d’impact
    DPO, délégué à la protection des données
    RGPD, GDPR
    sauvegarde, backup
    test d’intrusion, pentest

## Translations and sources

fallback-page = Cette page n’est pas encore traduite et s’affiche en { $language }.
fallback-inline = pas encore traduit, original en { $language }
fallback-original = Voir la version originale
outdated-page = Le texte qui fait foi, en { $language }, a changé depuis la traduction de cette page.
outdated-parts = Certains textes de cette page sont plus anciens que la version qui fait foi, en { $language }.
outdated-original = Voir la version qui fait foi
retrieved = consulté le { $date }
external-link = site externe

## Within a text

footnotes = Notes
footnote-back = Retour au texte
table-region = Tableau, à faire défiler latéralement
task-open = à faire
task-done = fait
alert-note = Remarque
alert-tip = Conseil
alert-important = À retenir
alert-warning = Avertissement
alert-caution = Attention

## Tableaux : chercher, filtrer, trier

# $caption est le titre du tableau.
table-tools = Chercher et filtrer : { $caption }
table-search = Chercher dans le tableau
table-filters = Filtrer et trier
table-any = tous
table-sort = Trier par
table-unsorted = ordre de la page
# $column est l’en-tête d’une colonne.
table-descending = { $column } (décroissant)
table-reset = Réinitialiser
# $total est le nombre de toutes les entrées, $shown celui des entrées retenues ; $count est le même, pour choisir.
table-all =
    { $total ->
       [one] Une entrée
      *[other] { $total } entrées
    }
table-shown =
    { $count ->
       [one] { $shown } entrée sur { $total } correspond
      *[other] { $shown } entrées sur { $total } correspondent
    }
table-none = Aucune entrée ne correspond
facet-country = Pays
facet-audience = Groupe de personnes
facet-use = Usage
facet-product = Utilisé pour
facet-transfer = Mécanisme de transfert
facet-certification = Certificat ou attestation
facet-state = État
facet-state-current = actuel
facet-state-planned = annoncé
facet-state-ended = terminé
## Overview: what everybody asks

answers-title = En bref
question-where = Où sont les données ?
question-who = Qui les traite ?
question-certificates = Quels certificats existent ?
question-availability = Quelle est la disponibilité du service ?
question-encryption = Comment les données sont-elles chiffrées ?
question-backups = Comment sont-elles sauvegardées ?
question-incidents = Qui est informé d’un incident, et quand ?
question-deletion = Quand sont-elles effacées ?
question-contacts = À qui puis-je m’adresser ?
question-documents = Quels documents sont disponibles ?
# A country or region as it stands after the words for “in” or “from”, with its preposition. $code is its code, $name its name,
# $relation is in or from.
place-in-sentence = { $relation ->
    [from] { $name }
   *[in] { $code ->
        [EU] dans l’{ $name }
        [EEA] dans l’{ $name }
        [EMEA] dans la région EMEA
        [WORLD] dans le monde entier
        [US] aux { $name }
        [NL] aux { $name }
        [AE] aux { $name }
        [PH] aux { $name }
        [CA] au { $name }
        [DK] au { $name }
        [GB] au { $name }
        [JP] au { $name }
        [LU] au { $name }
        [PT] au { $name }
       *[other] en { $name }
    }
}
answer-where-stored = Stockage { $places }
answer-where-optional = Avec des services facultatifs aussi { $places }
# $count of $total sub-processors can read data from there.
answer-where-accessed = { $total ->
    [one] Accès par l’unique sous-traitant ultérieur depuis : { $places }
   *[other] Accès par { $count } des { $total } sous-traitants ultérieurs depuis : { $places }
}
answer-who = { $count ->
    [0] Aucun sous-traitant ultérieur actuellement
    [one] Un sous-traitant ultérieur{ $optional ->
        [0] { "" }
       *[other] , facultatif
    }
   *[other] { $count } sous-traitants ultérieurs{ $optional ->
        [0] { "" }
       *[other] , dont { $optional } facultatifs
    }{ $group ->
        [0] { "" }
       *[other] , { $group } du même groupe
    }
}
answer-who-announced = Annoncé : { $names }
answer-who-notice = Les changements sont annoncés { $period } à l’avance
answer-certificates-none = Aucun certificat propre actuellement
answer-certificates-own = { $list }
answer-certificates-planned = En préparation : { $list }
answer-certificates-partner = Chez des partenaires : { $list }
answer-certificate-until = { $name }, jusqu’au { $date }
answer-certificate-period = { $name }, { $date }
# Several certificates with their dates.
answer-and = { $before } ; { $next }
answer-certificate-planned = { $name } ({ $date })
# $text is an answer about the service called $name.
answer-named = { $name } : { $text }
answer-availability = { $promised } promis, { $actual } atteint
answer-availability-period = { $promised } promis, { $actual } atteint ({ $period })
answer-availability-promised = { $promised } promis
answer-availability-actual = { $actual } atteint
answer-availability-actual-period = { $actual } atteint ({ $period })
answer-encryption-at-rest = Au repos : { $text }
answer-encryption-in-transit = En transit : { $text }
answer-backup-frequency = Sauvegarde : { $frequency }
answer-backup-interval = Intervalle maximal entre deux sauvegardes : { $interval }
answer-backup-retention = Conservation : { $retention }
answer-backup-restored = Dernier test de restauration : { $date }
answer-backup-recovery = RPO { $rpo }, RTO { $rto }
# $recipient is customer or authority, $from says from when the time counts ("after becoming aware").
answer-incidents-within = { $recipient ->
    [authority] L’autorité de contrôle est informée dans un délai de { $within } { $from }
   *[customer] Les clients sont informés dans un délai de { $within } { $from }
}
answer-incidents-limit = { $recipient ->
    [authority] Notification à l’autorité de contrôle : { $within } { $from }
   *[customer] Notification aux clients : { $within } { $from }
}
answer-incidents-report = Signaler un incident : { $address }
answer-contact = { $name } : { $address }
# $function is what the contact is there for.
answer-contact-function = { $function } : { $name }, { $address }
answer-documents = { $list }
answer-documents-public = { $count } publics
answer-documents-at-once = { $count } immédiatement sur demande
answer-documents-on-request = { $count } sur demande
answer-documents-nda = { $count } sous accord de confidentialité
answer-documents-planned = { $count } prévus
answer-document = { $title }
answer-document-version = { $title }, version { $version }
latest-title = Actualités
latest-possible = peut-être { state-planned }

## Sub-processors: the list

subprocessors-title = Sous-traitants ultérieurs
subprocessors-count =
    { $count ->
       [one] Un sous-traitant ultérieur
      *[other] { $count } sous-traitants ultérieurs
    } au { $date }
subprocessors-empty = Aucun sous-traitant ultérieur n’intervient actuellement.
list-empty = Il n’y a actuellement aucune entrée à ce sujet.

## Sub-processors: labels of fields

field-name = Nom
field-service = Service
field-legal-entity = Société
field-address = Adresse postale
field-country = Pays
field-contact = Contact
field-website = Site web
field-register = Immatriculation
field-lei = Code LEI
field-parent-company = Société mère
field-parent-country = Pays de la société mère
field-relation = Lien
field-engaged-by = Engagé par
field-purpose = Finalité
field-description = Description
field-data = Catégories de données
field-data-subjects = Personnes concernées
field-not-processed = Données non traitées
field-audiences = Groupes de personnes
field-optional = Obligatoire ou facultatif
field-used-for = Utilisé pour
field-condition = Cas d’utilisation
field-places = Lieux de traitement
field-transfers = Instruments de transfert
field-measures = Mesures supplémentaires
field-safeguards = Garanties appropriées
field-certifications = Certificats et attestations
field-dpa = Contrat de sous-traitance
field-retention = Durée de conservation
field-training = Entraînement de modèles d’IA
field-audit = Audit
field-own-list = Ses propres sous-traitants
field-reviewed = Dernier réexamen
field-since = Utilisé depuis
field-until = Utilisé jusqu’à
field-announced = Annonce

## Sub-processors: values

relation-third-party = entreprise indépendante
role-stored = lieu de stockage
role-accessed = accès à distance
role-transit = simple passage

## Transfers to third countries

transfer-adequacy = Décision d’adéquation
transfer-dpf = Cadre de protection des données UE–États-Unis
transfer-scc = Clauses contractuelles types
transfer-scc-module = { $module ->
       [1] Clauses contractuelles types, module 1 (responsable à responsable)
       [2] Clauses contractuelles types, module 2 (responsable à sous-traitant)
       [3] Clauses contractuelles types, module 3 (sous-traitant à sous-traitant)
       [4] Clauses contractuelles types, module 4 (sous-traitant à responsable)
      *[other] Clauses contractuelles types, module { $module }
    }
transfer-bcr = Règles d’entreprise contraignantes
transfer-none-needed = Aucun transfert vers un pays tiers
transfer-derogation = Dérogation au titre de l’article 49 du RGPD

## Statuses

status-available = disponible
status-on-demand = sur demande
status-partly = en partie
status-in-progress = en cours
status-planned = prévu
status-planned-date = prévu : { $date }
status-aspired = visé
status-not-available = non disponible
state-current = en service
state-planned = { $date-kind ->
    [from] { $date }
    [day] dès le { $date }
    [quarter] dès le { $date }
    [half] dès le { $date }
   *[other] dès { $date }
}
state-ended = { $date-kind ->
    [day] n’est plus utilisé depuis le { $date }
    [quarter] n’est plus utilisé depuis le { $date }
    [half] n’est plus utilisé depuis le { $date }
   *[other] n’est plus utilisé depuis { $date }
}

## Changes

changes-upcoming = Modifications prévues
changes-past = Modifications passées
change-begin = Nouveau sous-traitant ultérieur
change-end = Fin du recours à ce sous-traitant
change-fields = Modification : { $fields }
change-announced = Annoncée
change-effective = Effective
change-possible = possible, pas encore décidée
change-gradual = progressive

## Sub-processors: sections of a page

section-use = Recours
section-data = Données
section-places = Lieux et transferts
section-measures = Garanties et mesures
section-contract = Contrat et contrôle
section-company = Entreprise
section-time = Période

## Sub-processors: captions

subprocessors-caption-current = Sous-traitants ultérieurs actuels
subprocessors-caption-planned = Sous-traitants ultérieurs annoncés
subprocessors-caption-ended = Anciens sous-traitants ultérieurs
subprocessors-caption-all = Sous-traitants ultérieurs actuels, annoncés et anciens
subprocessors-caption-audience = Sous-traitants ultérieurs : { $audience }

## Sub-processors: agreements, audits, training

relation-group = entreprise du même groupe
optional-yes = facultatif
optional-no = obligatoire
tag-optional = facultatif
tag-group = même groupe
training-yes = Les données servent à entraîner des modèles d’IA.
training-no = Les données ne servent pas à entraîner des modèles d’IA.
dpa-concluded = conclu
dpa-concluded-date = { $date-kind ->
    [day] conclu le { $date }
    [quarter] conclu au { $date }
    [half] conclu au { $date }
   *[other] conclu en { $date }
}
dpa-none = non conclu
audit-last = Dernier contrôle : { $date }
audit-next = Prochain contrôle : { $date }

## Sub-processors: transfers and measures

transfer-scc-modules = Clauses contractuelles types, modules { $modules }
transfer-bcr-controller = Règles d’entreprise contraignantes pour les responsables du traitement (BCR-C)
transfer-bcr-processor = Règles d’entreprise contraignantes pour les sous-traitants (BCR-P)
transfer-entity = Inscription sur la liste
transfer-checked = Liste consultée
transfer-authority = Approuvées par
transfer-countries = Pays tiers
transfer-assessed = Analyse d’impact du transfert
transfer-reference = Référence
measure-of-scc = En complément des clauses contractuelles types
measure-of-dpa = En complément du contrat de sous-traitance
measure-reference = Référence
measure-rows = { $count ->
    [one] Mesures, une ligne
   *[other] Mesures, { $count } lignes
}

## Sub-processors: states and changes

state-until = fin d’utilisation : { $date }
state-ends = { $date-kind ->
    [from] plus utilisé { $date }
    [day] plus utilisé dès le { $date }
    [quarter] plus utilisé dès le { $date }
    [half] plus utilisé dès le { $date }
   *[other] plus utilisé dès { $date }
}
state-ended-after = fin d’utilisation : { $date }
changes-none-upcoming = Aucune modification n’est prévue actuellement.
changes-none-past = Il n’y a pas encore eu de modification.
change-begin-again = Nouveau recours à ce sous-traitant
status-in-progress-date = en cours : { $date }
status-aspired-date = visé : { $date }
status-since = { $status } ({ $date })

## More about a page

fallback-page-binding = Cette page n’est pas encore traduite. Le texte affiché, en { $language }, est celui qui fait foi.
feedback-subject = Commentaire sur « { $title } »

## Pictures

drawing-roadmap-caption = Les projets dans le temps
drawing-certifications-caption = Validité et périodes auditées
drawing-availability-caption = Disponibilité promise et atteinte
drawing-notice-title = Annonce du changement : { $name }
# What is to be seen, for those who do not see it; $items lists everything in the picture.
drawing-alternative = { $caption }, situation au { $date }. { $items }.
drawing-item = { $name } : { $words }
drawing-as-of = situation au { $date }
# The quarters of a year below that year.
drawing-quarter = T{ $quarter }
drawing-undated = Sans date
drawing-availability-note = L’échelle commence à { $from }, et non à zéro.
roadmap-when = { $date }, { $status }
validity-valid = valable : { $date }
validity-expired = expiré : { $date }
validity-gap = non couvert : { $date }
validity-gap-open = non couvert depuis le { $date }
notice-announced = Annoncé
notice-objection = Dernier jour pour s’opposer
notice-effect = Entre en vigueur
notice-effect-possible = Entrera peut-être en vigueur
notice-promise = Préavis promis : { $period } (la partie large)

## Dates, amounts, places

date-quarter = { $quarter ->
    [1] 1er trimestre { $year }
   *[other] { $quarter }e trimestre { $year }
}
date-half = { $half ->
    [1] 1er semestre { $year }
   *[2] 2e semestre { $year }
}
date-range = { $start } – { $end }
date-from = { $kind ->
    [day] dès le { $date }
    [quarter] dès le { $date }
    [half] dès le { $date }
   *[other] dès { $date }
}

quantity-minutes = { $count ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
quantity-hours = { $count ->
    [one] { $amount } heure
   *[other] { $amount } heures
}
quantity-days = { $count ->
    [one] { $amount } jour
   *[other] { $amount } jours
}
quantity-weeks = { $count ->
    [one] { $amount } semaine
   *[other] { $amount } semaines
}
quantity-months = { $amount } mois
quantity-years = { $count ->
    [one] { $amount } an
   *[other] { $amount } ans
}
quantity-business-hours = { $count ->
    [one] { $amount } heure ouvrée
   *[other] { $amount } heures ouvrées
}
quantity-business-days = { $count ->
    [one] { $amount } jour ouvré
   *[other] { $amount } jours ouvrés
}

quantity-at-least = au moins { $quantity }
quantity-more-than = plus de { $quantity }
quantity-up-to = jusqu’à { $quantity }
quantity-less-than = moins de { $quantity }

daily-hours = tous les jours de { $from } à { $to } ({ $zone })

region-eu = Union européenne
region-eea = Espace économique européen (EEE)
region-emea = Europe, Moyen-Orient et Afrique (EMEA)
region-world = Monde entier

## Records: labels of fields

field-kind = Nature
field-status = État
field-summary = Résumé
field-area = Domaine
field-date = Date
field-version = Version
field-languages = Langues
field-hours = Horaires
field-note = Remarque
field-notes = Remarques
field-text = Explication
field-source = Source
field-document = Document
field-documents = Documents
field-valid-until = Valable jusqu’au
field-review-interval = Fréquence du réexamen
field-interval = Périodicité
field-within = Délai
field-basis = Fondement
field-role = Rôle
field-priority = Priorité
field-means = Signification
field-channels = Canaux
field-encryption = Chiffrement
field-subprocessors = Sous-traitants ultérieurs
field-subprocessor = Sous-traitant ultérieur
field-pgp = Clé PGP
field-pgp-fingerprint = Empreinte
field-pgp-url = Clé publique
field-audits = Audits
field-notice-period = Préavis
field-related = Pages liées

## Certificates and attestation reports: labels of fields

field-standard = Norme
field-edition = Édition
field-report-type = Type de rapport
field-criteria = Critères
field-scheme = Mécanisme de certification
field-held-by = Détenu par
field-holder = Titulaire
field-issuer = Délivré par
field-accreditation = Accrédité par
field-accreditation-number = Numéro d’accréditation
field-number = Numéro
field-scope = Périmètre
field-soa-version = Déclaration d’applicabilité, version
field-sites = Implantations
field-issued = Délivré le
field-last-surveillance = Dernier audit de surveillance
field-next-surveillance = Prochain audit de surveillance
field-audit-period = Période auditée
field-bridge-letter = Lettre de transition
field-bridge-letter-covers = Période couverte
field-certification-since = Depuis
field-certification-until = Jusqu’à

## Hosting: labels of fields

field-hosting-standard = Option par défaut
field-suits = Convient à
field-operator = Exploité par
field-provider = Fournisseur d’infrastructure
field-data-centre = Centre de données
field-tier = Niveau de disponibilité
field-provider-certifications = Certificats et attestations du fournisseur
field-platform = Plateforme
field-architecture = Architecture
field-tenant-separation = Cloisonnement des clients
field-region-promise = Engagement sur la région
field-jurisdiction = Droit applicable à l’infrastructure
field-foreign-access = Protection contre l’accès d’autorités de pays tiers

## Service levels: labels of fields

field-availability = Disponibilité
field-credits = Avoirs
field-support = Assistance
field-maintenance = Maintenance
field-rpo = Perte de données maximale admissible (RPO)
field-rto = Durée maximale d’interruption (RTO)
field-exclusions = Exclusions
field-status-page = Page d’état
field-availability-name = Prestation
field-promised = Engagement
field-measured = Mesure
field-actual = Constat
field-period = Période
field-availability-hours = Heures de service
field-share = Avoir
field-credits-step = Par tranche manquante de
field-of = Calculé sur
field-cap = Plafond
field-cap-period = Période du plafond
field-claim-within = À demander sous
field-claim = Demande
field-credits-steps = Barème
field-below = Disponibilité inférieure à
field-support-name = Niveau d’assistance
field-included-in = Compris dans
field-support-hours = Horaires de l’assistance
field-support-address = Contact
field-reactions = Temps de réponse
field-reaction = Première réponse
field-reaction-update = Points d’avancement
field-resolution = Délai de résolution
field-maintenance-name = Type de maintenance
field-maintenance-window = Plage de maintenance
field-notice = Préavis
field-counts = Compte comme indisponibilité

## Backups: labels of fields

field-frequency = Fréquence des sauvegardes
field-backup-interval = Intervalle maximal entre deux sauvegardes
field-backup-window = Plage de sauvegarde
field-backup-places = Lieux de stockage
field-separation = Stockage séparé
field-geo-redundancy = Redondance géographique
field-immutability = Immuabilité
field-deletion = Effacement après la fin du contrat
field-restore-tests = Tests de restauration
field-result = Résultat
field-restore-tests-last = Dernier test
field-restore-tests-next = Prochain test
field-sets = Sauvegardes en détail
field-backup-set-name = Sauvegarde
field-backup-set-scope = Contenu
field-backup-set-interval = Intervalle maximal entre deux sauvegardes
field-backup-set-window = Plage de sauvegarde
field-backup-set-places = Lieux de stockage

## Measures: labels of fields

field-measure = Mesure
field-measure-name = Mesure
field-implemented = En place depuis
field-controls = Normes et lois
field-measure-documents = Justificatifs
field-tables = Détails
field-measure-since = Depuis
field-measure-until = Jusqu’à

## Incidents and disclosure: labels of fields

field-incident-policy-channels = Canaux de signalement
field-steps = Déroulement
field-responsibilities = Responsabilités
field-priorities = Priorités
field-deadlines = Délais
field-afterwards = Après un incident
field-on-request = Disponible sur demande
field-channel-name = Canal
field-channel-address = Adresse ou numéro
field-channel-purpose = Pour quoi
field-step-name = Étape
field-step-text = Ce qui se passe
field-owner = Responsable
field-duty = Mission
field-priority-name = Intitulé
field-recipient = Destinataire
field-action = Suite donnée
field-deadline-from = Point de départ du délai
field-disclosure-scope = Périmètre
field-out-of-scope = Hors périmètre
field-rules = Règles du signalement
field-disclosure-address = Signalements à
field-acknowledge = Accusé de réception
field-assess = Évaluation
field-fix = Correction
field-publish = Publication
field-safe-harbour = Protection des chercheurs
field-rewards = Récompenses
field-confidentiality = Confidentialité
field-thanks = Remerciements
field-policy = Politique
field-expires = Valable jusqu’au

## Notices: labels of fields

field-notice-title = Avis
field-notice-announced = Publié le
field-severity = Gravité
field-started = Début
field-resolved = Résolution
field-downtime = Indisponibilité
field-affected = Services touchés
field-data-affected = Données touchées
field-cve = CVE
field-cvss = Score CVSS
field-fixed-in = Corrigé dans
field-lessons = Enseignements
field-references = Références
field-updates = Mises à jour
field-update-text = Mise à jour

## Documents: labels of fields

field-document-title = Document
field-document-date = Date
field-planned-for = Prévu pour
field-file = Accès
field-link = Lien
field-page = Page
field-certification = Certificat ou attestation
field-document-contact = Demandes à
field-document-since = Depuis
field-document-until = Jusqu’à

## Roadmap, facts, questions: labels of fields

field-roadmap-title = Projet
field-roadmap-date = Échéance
field-roadmap-summary = Objet
field-groups = Données clés
field-facts = Données clés
field-label = Sujet
field-value = Réponse
field-question = Question
field-answer = Réponse

## Contacts: labels of fields

field-function = Fonction
field-appointed = Désignation
field-organisation = Organisation
field-mail = E-mail
field-phone = Téléphone
field-contact-form = Formulaire de contact
field-contact-role = Rôle
field-contact-since = Depuis
field-contact-until = Jusqu’à

## Data flows: labels of fields

field-nodes = Parties prenantes
field-flows = Flux de données
field-from = De
field-to = Vers
field-protection = Sécurisation

## Change process: labels of fields

field-vetting = Choix et vérification
field-approved-by = Approuvé par
field-announced-by = Annonce par
field-exclusion = Pourquoi certains ne peuvent être exclus
field-objection = Droit d’opposition
field-termination = Droit de résiliation exceptionnel
field-review = Réexamen régulier
field-vetting-name = Objet de la vérification
field-channel = À adresser à
field-how = Modalités d’opposition
field-applies-to = Vaut pour
field-method = Méthode

## Glossary: labels of fields

field-terms = Termes
field-term = En toutes lettres
field-abbreviation = Sigle
field-definition = Définition
field-also = Variantes

## Words of closed lists: in general

yes = oui
no = non
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4

## Words of closed lists: certificates

certification-kind-certificate = certificat
certification-kind-attestation = attestation
certification-kind-label = label
certification-kind-commitment = engagement volontaire
report-type-type-1 = type 1
report-type-type-2 = type 2
held-by-own = notre organisation
held-by-partner = un partenaire

## Words of closed lists: hosting and measures

hosting-kind-own-hardware = matériel propre
hosting-kind-colocation = colocation
hosting-kind-private-cloud = cloud privé
hosting-kind-public-cloud = cloud public
area-isolation = Cloisonnement des clients
area-network = Réseau
area-identity = Identités et contrôle d’accès
area-encryption-at-rest = Chiffrement des données au repos
area-encryption-in-transit = Chiffrement des données en transit
area-logging = Journalisation et surveillance
area-backup = Sauvegarde
area-availability = Disponibilité
area-patching = Correctifs et vulnérabilités
area-development = Développement sécurisé
area-staff = Personnel
area-audits = Audits
area-physical = Sécurité physique
area-suppliers = Fournisseurs
area-incidents = Incidents
area-deletion = Effacement
area-organisation = Organisation
framework-iso-27001 = ISO/IEC 27001, annexe A
framework-bsi-c5 = BSI C5
framework-gdpr = RGPD
framework-soc-2 = SOC 2
framework-nis2 = Directive NIS 2
framework-dora = Règlement DORA
framework-bsi-grundschutz = BSI IT-Grundschutz
framework-nen-7510 = NEN 7510

## Words of closed lists: support, incidents, notices

channel-ticket = système de tickets
channel-mail = e-mail
channel-phone = téléphone
channel-chat = messagerie instantanée
channel-portal = portail
channel-video = visioconférence
channel-kind-mail = e-mail
channel-kind-form = formulaire
channel-kind-phone = téléphone
channel-kind-portal = portail
channel-kind-post = courrier postal
recipient-authority = autorité de contrôle
recipient-customer = clients
recipient-data-subject = personnes concernées
recipient-reporter = auteur du signalement
recipient-public = grand public
recipient-csirt = CSIRT
recipient-internal = en interne
notice-kind-incident = incident
notice-kind-advisory = avis de sécurité
notice-kind-announcement = annonce
notice-kind-maintenance = maintenance
notice-status-open = en cours
notice-status-monitoring = sous surveillance
notice-status-resolved = résolu
severity-critical = critique
severity-high = élevée
severity-medium = moyenne
severity-low = faible
severity-none = aucune

## Words of closed lists: documents, roadmap, contacts, data flows

document-kind-dpa = contrat de sous-traitance
document-kind-toms = mesures techniques et organisationnelles
document-kind-list = liste
document-kind-certificate = certificat
document-kind-report = rapport
document-kind-pentest = rapport de test d’intrusion
document-kind-policy = politique
document-kind-whitepaper = livre blanc
document-kind-contract = contrat
document-kind-questionnaire = questionnaire
document-kind-statement = déclaration
document-kind-other = autre
availability-public = en accès libre
availability-at-once = immédiatement, sur demande
availability-on-request = sur demande
availability-nda = sous accord de confidentialité
availability-planned = prévu
roadmap-status-done = terminé
roadmap-status-in-progress = en cours
roadmap-status-planned = prévu
roadmap-status-aspired = visé
roadmap-status-dropped = abandonné
contact-role-security = sécurité
contact-role-data-protection-officer = délégué à la protection des données
contact-role-information-security-officer = responsable de la sécurité de l’information
contact-role-quality-officer = responsable qualité
contact-role-privacy = protection des données
contact-role-support = assistance
contact-role-management = direction
contact-role-author = rédaction
contact-role-sales = service commercial
contact-role-press = presse
appointed-internal = désigné en interne
appointed-external = désigné à l’extérieur
node-kind-customer = client
node-kind-data-subject = personne concernée
node-kind-own = système propre
node-kind-subprocessor = sous-traitant ultérieur
node-kind-other = autre partie

## Collections: titles, captions, counts

certifications-title = Certificats et attestations
certifications-caption = Certificats et attestations
certifications-empty = Il n’y a pas de certificat ni d’attestation actuellement.
certifications-count =
    { $count ->
       [one] Un certificat ou une attestation
      *[other] { $count } certificats et attestations
    } au { $date }
certifications-name = Certificat ou attestation
hosting-title = Hébergement
hosting-caption = Options d’hébergement
hosting-empty = Aucune option d’hébergement n’est décrite actuellement.
hosting-count =
    { $count ->
       [one] Une option d’hébergement
      *[other] { $count } options d’hébergement
    } au { $date }
hosting-name = Option
measures-title = Mesures techniques et organisationnelles
measures-caption = Mesures techniques et organisationnelles
measures-empty = Aucune mesure n’est décrite actuellement.
measures-count =
    { $count ->
       [one] Une mesure
      *[other] { $count } mesures
    } au { $date }
measures-name = Mesure
notices-title = Avis
notices-caption = Avis
notices-empty = Il n’y a pas encore d’avis.
notices-count =
    { $count ->
       [one] Un avis
      *[other] { $count } avis
    } au { $date }
notices-name = Avis
documents-title = Documents
documents-caption = Documents
documents-empty = Aucun document n’est proposé actuellement.
documents-count =
    { $count ->
       [one] Un document
      *[other] { $count } documents
    } au { $date }
documents-name = Document
roadmap-title = Feuille de route
roadmap-caption = Projets
roadmap-empty = Aucun projet n’est annoncé actuellement.
roadmap-count =
    { $count ->
       [one] Un projet
      *[other] { $count } projets
    } au { $date }
roadmap-name = Projet
faq-title = Questions fréquentes
faq-caption = Questions fréquentes
faq-empty = Il n’y a pas encore de questions ici.
faq-count =
    { $count ->
       [one] Une question
      *[other] { $count } questions
    } au { $date }
faq-name = Question
contacts-title = Contacts
contacts-caption = Contacts
contacts-empty = Personne n’est indiqué ici actuellement.
contacts-count =
    { $count ->
       [one] Un contact
      *[other] { $count } contacts
    } au { $date }
contacts-name = Contact

## Single files: titles

service-levels-title = Disponibilité et assistance
backup-title = Sauvegardes
incident-policy-title = Gestion des incidents
disclosure-title = Signaler une vulnérabilité
facts-title = En bref
flows-title = Flux de données
change-process-title = Choix et changement de sous-traitants ultérieurs
glossary-title = Glossaire

## Sentences of records

tag-expired = expiré
tag-standard = par défaut
document-request = Demander ce document
document-named = { $title }{ $version ->
    [none] { "" }
   *[other] , version { $version }
}{ $date-kind ->
    [none] { "" }
   *[other] , { $date }
}
document-request-subject = Demande de document : { $document }
document-request-body =
    Bonjour,

    Merci de nous transmettre ce document : { $document }

    Entreprise : …
    Nom et fonction : …
    Usage prévu : …{ $terms }

    Cordialement
document-request-nda = Nous sommes prêts à signer au préalable un accord de confidentialité.
document-download = Télécharger ({ $type }, { $size })
document-hash = SHA-256
objection-until = Opposition possible jusqu’au { $date }.
daily-note = { $note }, de { $from } à { $to } ({ $zone })
credits-scale = { $share } par tranche de { $step } en dessous de l’engagement
credits-cap = au plus { $cap } par { $period }
credits-cap-only = dans la limite de { $cap }
change-begin-record = Nouveau
change-end-record = Fin

## Pictures

drawing-flows-caption = Le parcours des données
drawing-flows-alternative = Schéma : { $flows ->
    [one] un flux de données
   *[other] { $flows } flux de données
} entre { $nodes } intervenants{ $countries ->
    [0] {""}
   *[other] {" "}dans : { $names }
}. Chacun figure avec ses données et sa condition dans le tableau ci-dessous.
drawing-flows-note = Trait discontinu : seulement à la condition indiquée à côté, ou à partir du jour indiqué.

drawing-map-caption = Lieux de traitement
drawing-map-alternative = Carte : les données sont traitées dans { $places ->
    [one] un lieu
   *[other] { $places } lieux
} : { $names }. Le tableau ci-dessous dit qui fait quoi et où.
drawing-map-count = Nombre de sous-traitants ultérieurs
drawing-map-stored = Stockage
drawing-map-accessed = Accès à distance
drawing-map-transit = Transit
drawing-map-unsaid = Sans précision
drawing-map-table = Traitement par pays
drawing-map-country = Pays ou région
drawing-map-places = { $count ->
    [one] Un lieu
   *[other] { $count } lieux
} au { $date }

## Where nothing is said, and what has ended

tag-partner = détenu par un partenaire
glossary-name = Sigle ou terme
service-levels-empty = Rien n’est indiqué actuellement sur la disponibilité et l’assistance.
backup-empty = Rien n’est indiqué actuellement sur les sauvegardes.
incident-policy-empty = Rien n’est indiqué actuellement sur la gestion des incidents.
disclosure-empty = Rien n’est indiqué actuellement sur le signalement de vulnérabilités.
facts-empty = Aucune donnée clé n’est indiquée actuellement.
flows-empty = Aucun flux de données n’est décrit actuellement.
change-process-empty = Rien n’est indiqué actuellement sur le choix des sous-traitants ultérieurs.
glossary-empty = Aucun terme n’est expliqué actuellement.
certifications-caption-ended = Anciens certificats et attestations
hosting-caption-ended = Anciennes options d’hébergement
measures-caption-ended = Anciennes mesures
notices-caption-ended = Anciens avis
documents-caption-ended = Anciens documents
roadmap-caption-ended = Anciens projets
faq-caption-ended = Anciennes questions
contacts-caption-ended = Anciens contacts
field-credits-name = Formule
status-certification-available = en cours de validité
status-certification-not-available = non détenu
status-measure-available = en place
status-measure-partly = en place en partie
status-measure-not-available = pas en place
tag-via = par { $name }
article = art. { $article }
article-paragraph = art. { $article }, par. { $paragraph }
article-point = art. { $article }, point { $point })
article-paragraph-point = art. { $article }, par. { $paragraph }, point { $point })
