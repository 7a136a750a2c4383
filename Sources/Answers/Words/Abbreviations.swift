import Text

/// Abbreviations people type for units, awards and positions, each with its one expansion.
///
/// Only where no other reading is usual: `BCH` may be a command or a committee, so it is none of these.
enum Abbreviations {
  /// The keys an argument may stand for: itself, and, where it holds abbreviations, expanded.
  static func keys(_ argument: String, in table: [String: String]) -> [String] {
    let key = Fold.plain(argument)
    let expanded = expand(key, table)
    return expanded == key ? [key] : [key, expanded]
  }

  /// `qk4` and `qk 4` as `quan khu 4`, `bo chqs tinh x` as `bo chi huy quan su tinh x`.
  private static func expand(_ key: String, _ table: [String: String]) -> String {
    // A whole key first: some abbreviations hold marks or spaces.
    if let whole = table[key] { return whole }
    var out = ""
    var word = ""
    for character in key + " " {
      guard character == " " || character == "," || character == "/" else {
        word.append(character)
        continue
      }
      out += expand(word: word, table)
      out.append(character)
      word = ""
    }
    out.removeLast()
    return out
  }

  private static func expand(word: String, _ table: [String: String]) -> String {
    if let expansion = table[word] { return expansion }
    let letters = word.prefix { !$0.isASCII || !$0.isNumber }
    guard letters.count < word.count, !letters.isEmpty else { return word }
    let number = word.dropFirst(letters.count)
    // `f312` and `qd4`: letters that mean a unit only before a number are kept as `f#`.
    let expansion = table[letters + "#"] ?? table[String(letters)]
    return expansion.map { $0 + " " + number } ?? word
  }

  static let units = table(
    """
    qk	quan khu
    qd#	quan doan
    f#	su doan
    lf#	lu doan
    e#	trung doan
    d#	tieu doan
    c#	dai doi
    bv#	benh vien
    bqp	bo quoc phong
    btl	bo tu lenh
    bttm	bo tong tham muu
    tcct	tong cuc chinh tri
    tchc	tong cuc hau can
    tckt	tong cuc ky thuat
    tchc-kt	tong cuc hau can-ky thuat
    tchckt	tong cuc hau can-ky thuat
    tccnqp	tong cuc cong nghiep quoc phong
    tcii	tong cuc ii
    tc	tong cuc
    qutw	quan uy trung uong
    qutu	quan uy trung uong
    qdnd	quan doi nhan dan
    qdndvn	quan doi nhan dan viet nam
    chqs	chi huy quan su
    bchqs	chi huy quan su
    chbp	chi huy bo doi bien phong
    bdbp	bo doi bien phong
    bp	bien phong
    csb	canh sat bien
    csbvn	canh sat bien viet nam
    qchq	quan chung hai quan
    hq	hai quan
    hqvn	hai quan viet nam
    pk-kq	phong khong-khong quan
    pkkq	phong khong-khong quan
    btltdhn	bo tu lenh thu do ha noi
    ptkv	phong thu khu vuc
    kt-qp	kinh te-quoc phong
    ktqp	kinh te-quoc phong
    ct	chinh tri
    hc	hau can
    kt	ky thuat
    hc-kt	hau can-ky thuat
    bb	bo binh
    ttg	tang thiet giap
    ttll	thong tin lien lac
    bvqy	benh vien quan y
    hvqp	hoc vien quoc phong
    hvlq	hoc vien luc quan
    hvct	hoc vien chinh tri
    hvhc	hoc vien hau can
    hvktqs	hoc vien ky thuat quan su
    hvqy	hoc vien quan y
    hvkhqs	hoc vien khoa hoc quan su
    hvhq	hoc vien hai quan
    hvbp	hoc vien bien phong
    sqlq	truong si quan luc quan
    sqct	truong si quan chinh tri
    qs	quan su
    qp	quoc phong
    qy	quan y
    cnqp	cong nghiep quoc phong
    llvt	luc luong vu trang
    llvtnd	luc luong vu trang nhan dan
    bcdc	binh chung dac cong
    bccb	binh chung cong binh
    tp	thanh pho
    tp.	thanh pho
    hcm	ho chi minh
    tphcm	thanh pho ho chi minh
    tp.hcm	thanh pho ho chi minh
    br-vt	ba ria-vung tau
    brvt	ba ria-vung tau
    tw	trung uong
    vn	viet nam
    ttcp	thu tuong chinh phu
    cp	chinh phu
    ubnd	uy ban nhan dan
    """
  )

  static let awards = table(
    """
    ctd	co thi dua
    bk	bang khen
    gk	giay khen
    bkbqp	bang khen cua bo truong bo quoc phong
    bkttcp	bang khen cua thu tuong chinh phu
    dvqt	don vi quyet thang
    dvtt	don vi tien tien
    cstd	chien si thi dua
    cstdcs	chien si thi dua co so
    cstt	chien si tien tien
    ldtt	lao dong tien tien
    ttldxs	tap the lao dong xuat sac
    ttldtt	tap the lao dong tien tien
    hcsv	huan chuong sao vang
    hchcm	huan chuong ho chi minh
    hcdl	huan chuong doc lap
    hcqc	huan chuong quan cong
    hcld	huan chuong lao dong
    hcbvtq	huan chuong bao ve to quoc
    bvtq	bao ve to quoc
    hccc	huan chuong chien cong
    hccsvv	huy chuong chien si ve vang
    qkqt	quan ky quyet thang
    ahllvtnd	anh hung luc luong vu trang nhan dan
    ahllvt	anh hung luc luong vu trang
    ahld	anh hung lao dong
    bmvnah	ba me viet nam anh hung
    ngnd	nha giao nhan dan
    ngut	nha giao uu tu
    ttnd	thay thuoc nhan dan
    ttut	thay thuoc uu tu
    vmtd	vung manh toan dien
    mmtb	mau muc,tieu bieu
    llvt	luc luong vu trang
    llvtnd	luc luong vu trang nhan dan
    sy	si
    """
  )

  static let positions = table(
    """
    cht	chi huy truong
    tmt	tham muu truong
    cnct	chu nhiem chinh tri
    cnhc	chu nhiem hau can
    cnkt	chu nhiem ky thuat
    ctv	chinh tri vien
    tl	tu lenh
    ptl	pho tu lenh
    cu	chinh uy
    pcu	pho chinh uy
    uvtv	uy vien thuong vu
    uvbtv	uy vien ban thuong vu
    du	dang uy
    duv	dang uy vien
    bqp	bo quoc phong
    qutw	quan uy trung uong
    tw	trung uong
    """
  )

  static let subjects = table(
    """
    ctd	cong tac dang
    ctct	cong tac chinh tri
    tdqt	thi dua quyet thang
    tdkt	thi dua khen thuong
    qs	quan su
    qp	quoc phong
    qpan	quoc phong an ninh
    """
  )

  /// Reads lines of an abbreviation, a tab and its expansion, both folded without accents.
  private static func table(_ lines: String) -> [String: String] {
    var table: [String: String] = [:]
    for line in lines.utf8.split(separator: 0x0A) {
      let parts = line.split(separator: 0x09)
      table[String(decoding: parts[0], as: UTF8.self)] = String(decoding: parts[1], as: UTF8.self)
    }
    return table
  }
}
