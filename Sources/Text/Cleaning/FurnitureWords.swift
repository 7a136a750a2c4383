/// The wordings of furniture. Compared without accents, case and punctuation; numbers are `0`.
extension Furniture {
  /// Whole lines.
  static let whole: [[UInt8]: Furniture] = {
    var table: [[UInt8]: Furniture] = [:]
    for (phrases, kind) in [(lines, Furniture.line), (lists, .list), (commentHeads, .comments)] {
      for phrase in phrases.split(separator: "\n") { table[Array(phrase.utf8)] = kind }
    }
    return table
  }()

  /// Beginnings of lines that are no sentences.
  static let starts: [([UInt8], Furniture)] = {
    var table: [([UInt8], Furniture)] = []
    for (phrases, kind) in [
      (lineStarts, Furniture.line), (listStarts, .list), (commentStarts, .comments),
    ] {
      for phrase in phrases.split(separator: "\n") { table.append((Array(phrase.utf8), kind)) }
    }
    return table
  }()

  /// Beginnings of sentences that no article has.
  static let notices: [[UInt8]] = Array(
    phrases(
      """
      moi ban doc vao chuyen muc
      moi doc gia vao chuyen muc
      moi cac ban vao chuyen muc
      moi ban doc xem
      tong so diem cua bai viet
      click de danh gia
      ban co the chuyen sang phien ban
      trinh duyet cua ban
      vui long bat javascript
      """
    )
  )

  /// What stands after a number in a counter.
  static let counted = phrases(
    """
    luot xem
    luot doc
    luot thich
    luot truy cap
    luot nghe
    view
    views
    binh luan
    y kien
    chia se
    like
    likes
    phut doc
    x
    """
  )

  /// Endings of picture files.
  static let pictures = phrases("jpg\njpeg\npng\ngif\nwebp")

  /// Words on buttons; `true` where the word is the name of a service and found nowhere else.
  static let buttons: [[UInt8]: Bool] = {
    var table: [[UInt8]: Bool] = [:]
    for word in phrases(
      "facebook\ntwitter\nzalo\nlinkedin\npinterest\nmessenger\ntelegram\nwhatsapp\ntweet\nemail"
    ) {
      table[word] = true
    }
    for word in phrases(
      "chia\nse\nin\nlike\nshare\nprint\ncopy\nlink\ngoogle\ngui\nbai\nviet\nluu\ntin\n0\nx\nthich"
        + "\ntren\nqua\nlen\nva\nplus\ng\nf\nmail\nban\nsao\nchep\nlien\nket\nnghe\ntheo\ndoi"
    ) {
      table[word] = false
    }
    return table
  }()

  private static func phrases(_ lines: String) -> Set<[UInt8]> {
    Set(lines.split(separator: "\n").map { Array($0.utf8) })
  }

  private static let lines = """
    trang chu
    trang nhat
    home
    menu
    top
    ve dau trang
    len dau trang
    back to top
    quay lai
    tro lai
    dang nhap
    dang ky
    tim kiem
    search
    doc bao in
    bao in
    e paper
    english
    tieng viet
    multimedia
    video
    podcast
    infographic
    quang cao
    advertisement
    chuyen muc
    tin tuc
    tin tuc su kien
    tin tuc thoi su
    tin trong nuoc
    tin hoat dong
    tin quan khu
    tin quan su quoc phong
    thoi su
    thoi su chinh tri
    chinh tri
    chinh tri xa hoi
    xa hoi
    kinh te
    van hoa
    the thao
    the gioi
    giao duc
    y te
    phap luat
    doi song
    quan su
    quoc phong
    quoc phong an ninh
    an ninh quoc phong
    quan su quoc phong
    quoc phong toan dan
    xay dung dang
    su kien
    su kien lich su
    nhung chu truong cong tac lon
    thi dua khen thuong
    gioi thieu
    lien he
    van ban
    thu vien anh
    in bai viet
    in bai
    in trang
    in tin
    ban in
    phien ban in
    gui email
    gui bai viet
    gui cho ban be
    gui ban be
    chia se
    chia se bai viet
    luu bai viet
    luu tin
    sao chep lien ket
    copy link
    theo doi
    theo doi chung toi
    nghe bao
    nghe doc bai
    nghe bai viet
    doc tiep
    xem tiep
    read more
    chi tiet
    phong to
    thu nho
    co chu
    co chu 0
    co chu a a
    kich thuoc chu
    a a
    a a a
    tang giam co chu
    thich
    like
    share
    tweet
    print
    tags
    tag
    tu khoa
    nam mien bac
    nu mien bac
    nam mien nam
    nu mien nam
    nam mien trung
    nu mien trung
    danh gia
    xep hang
    giong doc
    quan khu 0 online
    """

  private static let lineStarts = """
    tang tuong phan
    a a a tang tuong phan
    a a tang tuong phan
    danh gia bai viet
    diem danh gia
    luot xem
    so luot xem
    so lan doc
    so luot doc
    luot truy cap
    luot doc
    tu khoa
    tags
    chia se qua
    chia se len
    chia se bai viet
    chia se facebook
    theo doi bao
    theo doi chung toi
    theo doi tren
    doc them
    xem them
    xem tiep
    xem tin bai lien quan
    xem bai viet goc
    bam vao day
    tai ung dung
    dang ky nhan tin
    ban quyen thuoc
    copyright
    """

  private static let lists = """
    xem them
    xem nhieu
    xem nhieu nhat
    doc nhieu
    doc nhieu nhat
    moi nhat
    tin moi
    tin moi nhat
    tin moi cap nhat
    tin moi nhan
    tin noi bat
    noi bat
    tieu diem
    tin tieu diem
    bai moi
    bai viet moi
    bai moi nhat
    bai doc nhieu
    bai viet khac
    cac bai viet khac
    cac bai khac
    bai viet cung chuyen muc
    cung chuyen muc
    cung chu de
    cung su kien
    dung bo lo
    co the ban quan tam
    ban co the quan tam
    co the ban thich
    tin de xuat
    de xuat
    lien ket
    lien ket web
    lien ket website
    website lien ket
    cac lien ket
    ty gia
    ti gia
    ty gia ngoai te
    gia vang
    thoi tiet
    du bao thoi tiet
    thong ke
    thong ke truy cap
    luot truy cap
    thong bao
    video clip
    thu vien video
    hinh anh hoat dong
    """

  private static let listStarts = """
    tin lien quan
    tin bai lien quan
    tin tuc lien quan
    tin cung chuyen muc
    tin cung su kien
    tin khac
    tin tuc khac
    tin da dua
    tin cu hon
    tin moi hon
    tin xem nhieu
    tin doc nhieu
    cac tin khac
    cac tin da dua
    cac tin cu hon
    cac tin moi hon
    cac tin lien quan
    cac tin bai lien quan
    cac bai lien quan
    nhung tin moi hon
    nhung tin cu hon
    nhung tin khac
    bai lien quan
    bai viet lien quan
    chu de lien quan
    """

  private static let commentHeads = """
    binh luan
    phan hoi
    y kien
    nhan xet
    tra loi
    leave a reply
    comments
    viet cam nhan
    """

  private static let commentStarts = """
    binh luan 0
    binh luan gop y
    binh luan cua ban
    y kien ban doc
    y kien cua ban
    y kien doc gia
    y kien phan hoi
    chua co phan hoi
    chua co binh luan
    chua co y kien
    ban can dang nhap
    vui long dang nhap
    dang nhap de
    gui binh luan
    gui y kien
    gui phan hoi
    viet binh luan
    them binh luan
    de lai mot
    email cua ban se
    ten cua ban
    """
}
