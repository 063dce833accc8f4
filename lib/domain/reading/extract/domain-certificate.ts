import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { findValues } from '@/lib/domain/reading/layout/find-value';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { namedWithCode } from '@/lib/domain/reading/named-with-code';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { DAY, DOMAIN, ENTITY } from '@/lib/domain/reading/text/patterns';

/** 域名注册证书 of any registrar, Chinese, English or both. */
export const domainCertificate: Extractor = (document) =>
  byLabels(
    'domain-certificate',
    document,
    {
      domain: {
        labels: labels('域名 域名名称 注册域名 网域名称 已注册域名 所注册域名 DomainName Domain'),
        else: (pages) => [...findInLines(pages, DOMAIN, 0.92), ...findInProse(pages, DOMAIN, 0.9)],
      },
      registrant: {
        labels: labels(
          '域名注册者 域名注册人 域名所有者 域名所有人 域名持有者 域名持有人 注册者 注册人 所有者 所有人 持有者 持有人 注册单位 注册组织 域名注册单位 注册者名称 注册人名称 持有者名称 持有人名称 所有者名称 所有人名称 域名持有者名称 登记人 RegistrantName RegistrantOrganization RegistrantOrganisation Registrant DomainOwner Owner DomainHolder Holder',
        ),
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:兹|特此)?证明[:]?(${ENTITY})(?=已|于|通过|在|是|为|系|注册)`, 'g'),
            0.95,
          ),
          ...findInProse(
            pages,
            new RegExp(`由(${ENTITY})(?:\\([^()]*\\))?(?:在|于|注册|持有|所有)`, 'g'),
            0.93,
          ),
          ...findInProse(
            pages,
            new RegExp(`(?:nameof|registeredto|ownedby|heldby)(${ENTITY})`, 'gi'),
            0.93,
          ),
          ...findInProse(pages, new RegExp(`(${ENTITY})(?:\\([^()]*\\))?名下`, 'g'), 0.9),
          ...namedWithCode(pages),
          ...findValues(pages, { labels: ['名称', '单位名称'] }).filter(({ text }) =>
            isEntity(text),
          ),
        ],
      },
      registrar: {
        labels: labels(
          '域名注册服务机构 注册服务机构 所属注册服务机构 所属注册商 注册服务商 域名注册商 注册商 注册机构 域名注册机构 域名注册服务商 注册服务机构名称 服务机构 服务商 SponsoringRegistrar RegistrarName Registrar',
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
          '域名注册日期 域名注册时间 注册日 注册日期 注册时间 创建时间 创建日期 起始日期 起始时间 生效日期 注册生效日期 注册起始日期 域名创建日期 域名创建时间 域名注册日 开通日期 RegistrationDate CreationDate CreatedDate RegistrationTime RegisteredDate RegisteredOn CreatedOn DateofRegistration',
        ),
        else: (pages) => findInProse(pages, new RegExp(`于(${DAY})[^。;]{0,40}?注册`, 'g'), 0.95),
      },
      expiresOn: {
        labels: labels(
          '域名到期日期 域名到期时间 到期日期 到期时间 到期日 有效期至 过期时间 过期日期 截止日期 截止时间 终止日期 有效期 有效期限 注册有效期 域名有效期至 注册到期日期 注册到期时间 注册有效期至 域名有效期 域名到期日 有效期止 失效日期 届满日期 ExpirationDate ExpiryDate ExpirationTime RegistrationExpirationDate ExpiresOn DateofExpiry ExpireDate ValidUntil',
        ),
      },
    },
    labels(
      '名称 证件类型 通信地址 域名状态 DNS 域名服务器 证书编号 颁发日期 域名系统 邮箱 Status NameServer',
    ),
  );
