import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Extractor } from './extractor';
import { articlesOfAssociation } from './extract/articles-of-association';
import { businessContract } from './extract/business-contract';
import { businessLicence } from './extract/business-licence';
import { callRecords } from './extract/call-records';
import { carrierMemorandum } from './extract/carrier-memorandum';
import { codeCertificate } from './extract/code-certificate';
import { codeRenewalReceipt } from './extract/code-renewal-receipt';
import { complaintRateCertificate } from './extract/complaint-rate-certificate';
import { complaintRectification } from './extract/complaint-rectification';
import { complianceAuditReport } from './extract/compliance-audit-report';
import { correctionReport } from './extract/correction-report';
import { defenceStatement } from './extract/defence-statement';
import { domainCertificate } from './extract/domain-certificate';
import { entityChangeApplication } from './extract/entity-change-application';
import { hostingAgreement } from './extract/hosting-agreement';
import { icpFiling } from './extract/icp-filing';
import { legalRepresentativeId } from './extract/legal-representative-id';
import { mergerAgreement } from './extract/merger-agreement';
import { outboundWhitelist } from './extract/outbound-whitelist';
import { returnNotice } from './extract/return-notice';
import { seatPhotos } from './extract/seat-photos';
import { shadowInspection } from './extract/shadow-inspection';
import { signallingCheck } from './extract/signalling-check';
import { socialInsurance } from './extract/social-insurance';

/** How each kind of document is read; a new kind is a compile error until it has its extractor. */
export const extractors: Record<MaterialKind, Extractor> = {
  'business-licence': businessLicence,
  'legal-representative-id': legalRepresentativeId,
  'articles-of-association': articlesOfAssociation,
  'domain-certificate': domainCertificate,
  'hosting-agreement': hostingAgreement,
  'call-records': callRecords,
  'seat-photos': seatPhotos,
  'business-contract': businessContract,
  'social-insurance': socialInsurance,
  'code-certificate': codeCertificate,
  'complaint-rectification': complaintRectification,
  'signalling-check': signallingCheck,
  'icp-filing': icpFiling,
  'code-renewal-receipt': codeRenewalReceipt,
  'outbound-whitelist': outboundWhitelist,
  'carrier-memorandum': carrierMemorandum,
  'complaint-rate-certificate': complaintRateCertificate,
  'shadow-inspection': shadowInspection,
  'return-notice': returnNotice,
  'defence-statement': defenceStatement,
  'correction-report': correctionReport,
  'compliance-audit-report': complianceAuditReport,
  'entity-change-application': entityChangeApplication,
  'merger-agreement': mergerAgreement,
};
