import type { settlement as english } from '../en/settlement';

export const settlement: typeof english = {
  read: '请阅读您将签署的内容', fingerprint: '本文本的数字指纹（SHA-256）', other: '同一法律文本的英文本', nothing: '目前没有可供签署的内容。',
  draft: '再次输入密码，即签署上方所写的全部内容（含查明的事实和理由）。',
  oneAct: '一次签署即包括全部条款和中英文两种文本（含通俗说明）。',
  large: { title: '本协议金额超过{limit}，请使用可靠的电子签名', text: '本协议涉及金额合计{total}。超过{limit}的，《第三方电子商务交易平台服务规范》第8.1条要求提示当事人采用可靠的电子签名。在本站，通行密钥最接近这一要求：密钥由您自己的设备生成和保管，签名与本文本逐字绑定。' },
  small: '本协议金额可以再次输入密码后点击签署，也可以使用通行密钥。',
  passkey: {
    title: '用通行密钥签署', text: '设备会请您验证指纹、面容或者 PIN，并对本文本的数字指纹签名。', sign: '用通行密钥签署', none: '您在本站还没有通行密钥。新建大约需要一分钟，完成后回到本页。',
    add: '新建通行密钥', stopped: '设备没有完成签名：已取消、超时，或者设备中没有您在本站的通行密钥。没有提交任何内容。', waiting: '请在设备上完成验证……', noScript: '使用通行密钥需要 JavaScript，当前浏览器已关闭。', unsupported: '当前浏览器不支持通行密钥。',
  },
  click: {
    title: '或者点击签署', titleFirst: '点击签署', text: '再次输入密码，然后按下方按钮。这是点击确认：对您有约束力，但不属于《电子签名法》所称的可靠的电子签名。',
    password: '您的密码', declined: '我已获知可靠电子签名的提示，仍选择不使用可靠电子签名。', demo: '演示环境：所有人的密码都是 {password}',
  },
  proof: {
    title: '谁签署了什么，如何核验', link: '谁签署了什么，如何核验', caption: '案件 {reference}', lead: '本案中的每一个签名，刚刚依据存档重新核验。', none: '本案还没有任何签署。',
    agreement: { settlement: '和解协议', agreementToArbitrate: '仲裁协议', decision: '决定' }, inForce: '现行有效', waiting: '尚未全部签署', replaced: '未生效或者已被替代',
    text: '签署时的文本', erased: '一方当事人的名称已应其本人要求删除，本站无法再还原完整文本。签名仍与文本的数字指纹绑定：持有副本的人可以据以证明。',
    who: '签署方', hand: '经办人', seat: '身份', at: '签署时间（案件时钟）', wallAt: '服务器时钟', sameClock: '相同', method: '方式', methods: { click: '再次输入密码后点击', passkey: '通行密钥' }, entry: '记录序号', device: '签名所对应的网站',
    declined: '已获知可靠电子签名的提示，选择不使用',
    holds: '通过', fails: '未通过', checked: '核验时间', forgotten: '已应本人要求删除',
    checks: {
      text: '存档文本的数字指纹与所签指纹一致', chain: '案件记录载明该签名、时间和签署人', row: '存档签名没有任何字节被改动', passkey: '通行密钥签名与其公钥、本文本相符',
    },
    unknown: '已无法在此核验', none4: '不适用：点击签署',
    conditions: {
      title: '可靠电子签名的四项条件', intro: '《中华人民共和国电子签名法》第十三条。以下逐项说明本站能够证明什么、不能证明什么。', head: '条件', passkeyHead: '通行密钥签署', clickHead: '点击签署',
      rows: [
        { what: '（一）电子签名制作数据用于电子签名时，属于电子签名人专有', passkey: '可以佐证：密钥对在输入密码后为该账号生成。本站没有核验签署人的身份证件，也没有电子认证服务机构核验。', click: '不能证明：密码可能为他人知悉。' },
        { what: '（二）签署时电子签名制作数据仅由电子签名人控制', passkey: '可以佐证：设备验证了指纹、面容或者 PIN（“已验证用户”标志在被签名的数据中）。设备当时由谁持有，本站无从得知；同步的通行密钥同时由其账号服务商保管。', click: '不能证明。' },
        { what: '（三）签署后对电子签名的任何改动能够被发现', passkey: '符合：改动任何一个字节，核验即不通过。', click: '仅由本站记录证明：该条记录处于环环相扣的链中，改动即被发现。' },
        { what: '（四）签署后对数据电文内容和形式的任何改动能够被发现', passkey: '符合：签名覆盖全文的数字指纹。', click: '仅由本站记录证明。' },
      ],
      ca: '通行密钥不是经依法设立的电子认证服务机构（CA）认证的签名。签名是否可靠有争议的，由人民法院认定；当事人也可以选择使用符合其约定的可靠条件的电子签名（第十三条第二款）。本站在任何情况下都不把点击签署称为可靠的电子签名。',
    },
    download: '下载证明文件（JSON）', printed: '证明文件内容',
    how: {
      title: '第三人如何核验', intro: '只需下载的文件，不依赖本站：',
      steps: [
        '将 agreement 写成规范 JSON（RFC 8785），计算 SHA-256（十六进制），应等于 textHash。',
        '对每个通行密钥签名：将 “hejie-signature/1”、textHash、reference、signer、issued 五行以换行符连接，其 SHA-256（base64url）应等于 clientDataJSON（base64url）中的 challenge。',
        'clientDataJSON 的 type 应为 webauthn.get，origin 应为本站；authenticatorData 前 32 字节应为 rpId 的 SHA-256；第 33 字节的第 0 位和第 2 位（用户在场、用户已验证）应为 1。',
        '用 publicKey（COSE 公钥，多为 ES256，即 P-256 上的 ECDSA）验证 signature；被签名的数据是 authenticatorData 后接 clientDataJSON 的 SHA-256。任何 WebAuthn 程序库都能完成第三、四步。',
        '时间与签署人载于案件记录第 seq 条；该条的哈希覆盖 facts.signed，即签名存档行的哈希。持有更早记录指纹的人可以证明其后没有补入或者改动。',
      ],
    },
  },
  passkeys: {
    title: '通行密钥', intro: '通行密钥让您的设备凭指纹、面容或者 PIN 为您签名。超过人民币50,000.00元的和解协议建议使用它签署。登录方式不变，仍使用密码。', none: '您还没有通行密钥。', add: '添加通行密钥', name: '名称', made: '添加时间', used: '最近使用', never: '从未使用', act: '更改', rename: '改名或者移除', renameOf: '改名或者移除“{name}”',
    synced: '在您的设备间同步', onDevice: '仅在一台设备上', done: { added: '通行密钥已添加。', renamed: '名称已更改。', removed: '通行密钥已移除。此前的签名仍然有效，仍可核验。' },
    addTitle: '添加通行密钥', addText: '请起一个便于辨认设备的名称。我们先请您输入密码，以免他人趁页面打开时添加密钥。', begin: '继续', making: '请在设备上新建通行密钥……', again: '重试',
    nameLabel: '通行密钥名称', nameHint: '例如：我的手机', password: '您的密码', needsScript: '添加通行密钥需要 JavaScript，当前浏览器已关闭。', unsupported: '当前浏览器或者网址不能使用通行密钥。通行密钥需要域名，数字地址不能使用。',
    stopped: '没有新建通行密钥：已取消、超时，或者该设备已有本账号的通行密钥。',
    editTitle: '通行密钥“{name}”', save: '保存名称', removeTitle: '移除', removeText: '移除后不能再用它签署，请同时在设备中删除。此前的签名仍然有效。', remove: '移除该通行密钥', backToSigning: '返回签署页面',
    errors: { required: '{label}：请填写', 'too-long': '{label}：内容太长', characters: '{label}：含有无法使用的字符', 'one-line': '{label}：只能写一行，请去掉其中的换行和制表符', 'password-wrong': '密码不正确', throttled: '尝试次数过多，请十五分钟后再试。', 'passkey-failed': '无法核验该通行密钥，请重试。', 'passkey-known': '该通行密钥已经登记。', 'passkey-many': '通行密钥已达二十个，请先移除一个。', other: '请检查' },
  },
};
