import type { FieldWords } from '../filing'
import type { EvidenceItem, KindCode } from './kinds'

export type KindWords = {
  kinds: Record<KindCode, { name: string; hint: string }>
  evidence: Record<EvidenceItem, string>
  facts: Record<string, string>
  on: Record<'complainant' | 'respondent' | 'platform', string>
  remedies: Record<string, { name: string; hint: string }>
  heads: Record<'loss' | 'threefold' | 'costs' | 'other', { name: string; hint: string }>
  fields: Record<string, FieldWords>
}

export const words: KindWords = {
  kinds: {
    quality: { name: 'Quality', hint: 'Broken, does not work properly, unsafe, past its date, parts missing, counterfeit' },
    notAsDescribed: { name: 'Not as described', hint: 'Colour, size, proportion, material or function differ; a defect was not pointed out' },
    notDelivered: { name: 'Not delivered', hint: 'Not sent, not arrived, shown as delivered but not received, part of it missing' },
    afterSaleRefused: { name: 'After-sale service refused', hint: 'Return, exchange, repair, refund or warranty refused or delayed' },
    noReceipt: { name: 'No invoice or receipt', hint: 'Invoice, receipt, warranty card or service record not given' },
    price: { name: 'Price', hint: 'Charged more than shown, false discount, hidden fees, price protection not kept' },
    falseAdvertising: { name: 'False advertising', hint: 'What the page, the livestream or the advertisement promised is not true' },
    unfairTerms: { name: 'Unfair terms', hint: 'Terms that take away your rights or put all risk on you' },
    spam: { name: 'Unwanted advertising messages', hint: 'Messages or calls you did not agree to, or that do not stop' },
    privacy: { name: 'Personal information', hint: 'Leaked, passed on, collected beyond need, or not deleted' },
    service: { name: 'Service', hint: 'Not provided, late, poor, or stopped halfway' },
    minorPurchase: { name: 'Purchase by a minor', hint: 'A child bought or gave money without the guardian’s agreement. No limit of amount or time from the order' },
  },
  evidence: {
    order: 'Order page or order number', payment: 'Proof of payment', listing: 'The product page as it was when you ordered', chat: 'Chat with customer service',
    photos: 'Photographs of the item and the problem', video: 'Video, for example of unpacking or of the fault', parcel: 'Tracking record or parcel label',
    appraisal: 'Test or appraisal report', request: 'Your request to the merchant', refusal: 'The merchant’s refusal, or proof that you asked', priceShown: 'The price as it was shown',
    advert: 'The advertisement, livestream or claim', terms: 'The terms, with the place where they stand', messages: 'The messages or call records, with date and sender',
    privacyTrace: 'What shows that your information was misused', kinship: 'Proof that you are the guardian and of the child’s age', accountLog: 'Account, login or spending record',
    servicePlan: 'What was agreed: contract, plan, ticket or appointment',
  },
  facts: {
    defect: 'The item has the fault complained of', noDefectDurable: 'Durable goods and decoration services, fault found within six months of receipt: that there was no fault',
    transactionRecord: 'Contract and transaction record; who loses or withholds them bears the consequence', difference: 'The item differs from its description',
    listingKept: 'The product page at the time of the order, which the platform must keep', defectShown: 'A known defect was explained and shown by picture',
    paid: 'The order was placed and paid', delivered: 'The goods reached you; the merchant bears the risk of transport', askedInTime: 'After-sale service was asked for, and in time',
    exclusionConfirmed: 'The item is excluded from return and you expressly confirmed that when buying', minorDidIt: 'The child did it, and how old the child is',
    guardianAgreed: 'The guardian agreed beforehand or afterwards', askedForIt: 'You asked for the document', issued: 'The document was issued', priceDifference: 'The price shown and the price charged',
    originalPrice: 'The basis of the original price or discount it compares with', claimMade: 'The claim was made', claimTrue: 'The claim is true and complete', termApplied: 'The term was applied to you',
    termPointedOut: 'The term was pointed out and explained to you', received: 'You received the messages', consented: 'You had agreed to receive them', harm: 'Your information was misused and what that did to you',
    notAtFault: 'It handled the information without fault', agreed: 'What service was agreed', performed: 'The service was provided as agreed',
  },
  on: { complainant: 'You', respondent: 'The other side', platform: 'The platform' },
  remedies: {
    refund: { name: 'Refund', hint: 'The money paid, in full' },
    partRefund: { name: 'Part refund', hint: 'Less than the price; you keep the item' },
    return: { name: 'Return the item', hint: 'Ask for the refund as well if you want the money back' },
    replacement: { name: 'Replacement', hint: 'The same item, without the problem' },
    repair: { name: 'Repair', hint: 'Free of charge' },
    redo: { name: 'Do it again or do it properly', hint: 'Provide the service again, issue the document, stop the messages, delete the data' },
    missingQuantity: { name: 'Send what is missing', hint: 'The missing items or parts' },
    priceCut: { name: 'Price reduction', hint: 'A lower price for what you keep' },
    compensation: { name: 'Compensation', hint: 'By heads: loss, threefold for fraud, costs, other' },
    apology: { name: 'Apology', hint: 'In writing' },
  },
  heads: {
    loss: { name: 'Compensation for loss', hint: 'Damage to person or property, with proof' },
    threefold: { name: 'Threefold compensation for fraud', hint: 'Only for fraud' },
    costs: { name: 'Compensation for costs', hint: 'Postage, appraisal, travel' },
    other: { name: 'Other compensation', hint: 'For example what the merchant itself promised' },
  },
  fields: {
    fault: { label: 'What is wrong with it?', short: 'Fault', hint: 'Choose all that apply', options: { broken: 'Broken or damaged', performance: 'Does not work as it should', unsafe: 'Dangerous or made somebody ill', expired: 'Past its date or spoiled', missingParts: 'Parts or pieces missing', counterfeit: 'Believed counterfeit', otherFault: 'Something else' } },
    receivedOn: { label: 'When did you receive it?', short: 'Received on' },
    durable: { label: 'Is it a durable item, such as a car, computer, television, refrigerator, air conditioner or washing machine?', short: 'Durable item', hint: 'Then, for faults found within six months, the merchant must show that there was none (CPL 23).', options: { yes: 'Yes', no: 'No', unsure: 'I do not know' } },
    differsIn: { label: 'In what does it differ?', short: 'Differences', hint: 'Choose all that apply', options: { colour: 'Colour', size: 'Size', proportion: 'Proportion or shape', undisclosedDefect: 'A defect that was not pointed out', material: 'Material or ingredients', function: 'Function or performance', origin: 'Origin, maker or model', otherDifference: 'Something else' } },
    delivery: { label: 'What happened with the delivery?', short: 'Delivery', options: { neverSent: 'It was never sent', stuck: 'It was sent but has not arrived', shownDelivered: 'It is shown as delivered, but I did not receive it', partMissing: 'Part of it is missing' } },
    promisedBy: { label: 'By when was delivery promised?', short: 'Promised for' },
    askedFor: { label: 'What did you ask for?', short: 'Asked for', hint: 'Choose all that apply', options: { return: 'Return', exchange: 'Exchange', repair: 'Repair', refundOnly: 'Refund', warranty: 'Warranty service' } },
    askedOn: { label: 'When did you ask the merchant?', short: 'Asked on' },
    refusalReason: { label: 'What reason was given?', short: 'Reason given' },
    document: { label: 'Which document is missing?', short: 'Missing document', options: { invoice: 'Invoice', receipt: 'Receipt', warrantyCard: 'Warranty card', serviceRecord: 'Service record' } },
    priceProblem: { label: 'What is wrong with the price?', short: 'Price problem', options: { chargedMore: 'I was charged more than shown', falseDiscount: 'The discount or original price is not real', hiddenFee: 'A fee was not shown', priceProtection: 'Price protection was not kept', differentPrices: 'Others pay less for the same' } },
    shownPrice: { label: 'Which price was shown?', short: 'Price shown' },
    claimPlace: { label: 'Where was it claimed?', short: 'Claimed in', hint: 'Choose all that apply', options: { listing: 'Product page', livestream: 'Livestream or video', advert: 'Advertisement', packaging: 'Packaging or leaflet', chat: 'Customer service' } },
    claim: { label: 'What was claimed?', short: 'Claim', hint: 'In the words used, if you can' },
    termPlace: { label: 'Where do the terms stand?', short: 'Place of the terms', options: { userAgreement: 'User agreement or platform rules', shopNotice: 'Notice in the shop', orderPage: 'Order page or contract', activityRules: 'Rules of a promotion' } },
    term: { label: 'What do the terms say?', short: 'Terms', hint: 'Copy the sentence' },
    channel: { label: 'How do the messages reach you?', short: 'Channel', hint: 'Choose all that apply', options: { sms: 'Text message', phone: 'Telephone', email: 'E-mail', app: 'App or chat' } },
    askedToStop: { label: 'Have you asked for it to stop?', short: 'Asked to stop', options: { yes: 'Yes', no: 'No' } },
    breach: { label: 'What happened to your information?', short: 'Misuse of information', hint: 'Choose all that apply', options: { leaked: 'Leaked', passedOn: 'Passed on or sold', collectedTooMuch: 'More was collected than needed', notDeleted: 'Not deleted or corrected when asked', madePublic: 'Made public' } },
    failure: { label: 'What went wrong with the service?', short: 'Service problem', options: { notProvided: 'Not provided', late: 'Late', poor: 'Badly done', stoppedHalfway: 'Stopped halfway, or closed down', otherFailure: 'Something else' } },
    agreedFor: { label: 'For when was it agreed?', short: 'Agreed for' },
    bought: { label: 'What did the child pay for?', short: 'Paid for', options: { game: 'Game', liveGift: 'Gifts in a livestream', goods: 'Goods', membership: 'Membership or subscription', otherPurchase: 'Something else' } },
    childAge: { label: 'How old was the child?', short: 'Age of the child', hint: 'In full years, when it happened' },
    account: { label: 'Whose account was used?', short: 'Account used', options: { guardians: 'A guardian’s', childs: 'The child’s', others: 'Somebody else’s' } },
  },
}
