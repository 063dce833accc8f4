import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { DAY, ENTITY } from '@/lib/domain/reading/text/patterns';

const DOMAIN =
  /(?<![@a-z0-9.-])((?:[a-z0-9][a-z0-9-]{0,61}\.)+(?:com\.cn|net\.cn|org\.cn|cn|com|net|org|top|vip|info|cc|中国|公司|网络))(?![a-z0-9])/gi;

/** 域名注册证书 of any registrar, Chinese, English or both. */
export const domainCertificate: Extractor = (document) =>
  byLabels(
    'domain-certificate',
    document,
    {
      domain: {
        labels: labels('域名 域名名称 注册域名 网域名称 DomainName Domain'),
        else: (pages) => findInProse(pages, DOMAIN, 0.9),
      },
      registrant: {
        labels: labels(
          '域名注册者 域名注册人 域名所有者 域名所有人 域名持有者 域名持有人 注册者 注册人 所有者 所有人 持有者 持有人 注册单位 注册组织 域名注册单位 注册者名称 RegistrantName RegistrantOrganization Registrant',
        ),
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:兹|特此)?证明[:]?(${ENTITY})(?=已|于|通过|在|是|为|系|注册)`, 'g'),
            0.95,
          ),
          ...findInProse(pages, new RegExp(`由(${ENTITY})(?:注册|持有|所有)`, 'g'), 0.93),
        ],
      },
      registrar: {
        labels: labels(
          '域名注册服务机构 注册服务机构 所属注册服务机构 所属注册商 注册服务商 域名注册商 注册商 注册机构 域名注册机构 服务商 SponsoringRegistrar Registrar',
        ),
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:通过|经|委托)(${ENTITY})(?:申请|办理)?注册`, 'g'),
            0.95,
          ),
        ],
      },
      registeredOn: {
        labels: labels(
          '域名注册日期 域名注册时间 注册日 注册日期 注册时间 创建时间 创建日期 起始日期 起始时间 生效日期 RegistrationDate CreationDate CreatedDate RegistrationTime',
        ),
        else: (pages) => findInProse(pages, new RegExp(`于(${DAY})[^。;]{0,40}?注册`, 'g'), 0.95),
      },
      expiresOn: {
        labels: labels(
          '域名到期日期 域名到期时间 到期日期 到期时间 到期日 有效期至 过期时间 过期日期 截止日期 截止时间 终止日期 有效期 有效期限 注册有效期 ExpirationDate ExpiryDate ExpirationTime RegistrationExpirationDate',
        ),
      },
    },
    labels('域名状态 DNS 域名服务器 证书编号 颁发日期 域名系统 邮箱 Status NameServer'),
  );
