/// The wordings by which furniture and labels are known, in plain form; a comma stands between two.
extension PhraseTable {
  /// All of them, by use.
  static let wordings: [(PhraseUse, String)] = [
    (.line, lines), (.lineStart, lineStarts), (.notice, notices), (.list, lists),
    (.listStart, listStarts), (.comments, comments), (.commentsStart, commentStarts),
    (.counted, counted), (.button, buttons), ([.button, .service], services),
    ([.captionStart, .sceneStart], scenes), (.captionStart, captions), (.address, addresses),
    (.author, authors), (.photographer, photographers), (.source, sources),
  ]

  /// Menus, sections, buttons.
  private static let lines = """
    trang chu, trang nhat, home, menu, top, ve dau trang, len dau trang, back to top, quay lai,
    tro lai, dang nhap, dang ky, tim kiem, search, doc bao in, bao in, e paper, english,
    tieng viet, multimedia, video, podcast, infographic, quang cao, advertisement, chuyen muc,
    tin tuc, tin tuc su kien, tin tuc thoi su, tin trong nuoc, tin hoat dong, tin quan khu,
    tin quan su quoc phong, thoi su, thoi su chinh tri, chinh tri, chinh tri xa hoi, xa hoi,
    kinh te, van hoa, the thao, the gioi, giao duc, y te, phap luat, doi song, quan su,
    quoc phong, quoc phong an ninh, an ninh quoc phong, quan su quoc phong, quoc phong toan dan,
    xay dung dang, su kien, su kien lich su, thi dua khen thuong,
    gioi thieu, lien he, van ban, thu vien anh, in bai viet, in bai, in trang, in tin, ban in,
    phien ban in, gui email, gui bai viet, gui cho ban be, gui ban be, chia se, chia se bai viet,
    luu bai viet, luu tin, sao chep lien ket, copy link, theo doi, theo doi chung toi, nghe bao,
    nghe doc bai, nghe bai viet, doc tiep, xem tiep, read more, chi tiet, phong to, thu nho,
    co chu, co chu 0, co chu a a, kich thuoc chu, a a, a a a, tang giam co chu, thich, like,
    share, tweet, print, tags, tag, tu khoa, nam mien bac, nu mien bac, nam mien nam,
    nu mien nam, nam mien trung, nu mien trung, danh gia, xep hang, giong doc, giong nam,
    giong nu, quan khu 0 online
    """

  /// Widgets and links to other articles inside the text.
  private static let lineStarts = """
    tang tuong phan, a a a tang tuong phan, a a tang tuong phan, danh gia bai viet,
    diem danh gia, luot xem, so luot xem, so lan doc, so luot doc, luot truy cap, luot doc,
    tu khoa, tags, chia se qua, chia se len, chia se bai viet, chia se facebook, theo doi bao,
    theo doi chung toi, theo doi tren, doc them, xem them, xem tiep, xem tin bai lien quan,
    xem bai viet goc, bam vao day, tai ung dung, dang ky nhan tin, ban quyen thuoc, copyright,
    nhung chu truong cong tac lon, duong day nong, hotline
    """

  /// Sentences that no article has.
  private static let notices = """
    moi ban doc vao chuyen muc, moi doc gia vao chuyen muc, moi cac ban vao chuyen muc,
    moi ban doc xem, tong so diem cua bai viet, click de danh gia,
    ban co the chuyen sang phien ban, trinh duyet cua ban, vui long bat javascript
    """

  /// Heads of lists of other articles and of a page's foot.
  private static let lists = """
    xem them, xem nhieu, xem nhieu nhat, doc nhieu, doc nhieu nhat, moi nhat, tin moi,
    tin moi nhat, tin moi cap nhat, tin moi nhan, tin noi bat, noi bat, tieu diem, tin tieu diem,
    bai moi, bai viet moi, bai moi nhat, bai doc nhieu, bai viet khac, cac bai viet khac,
    cac bai khac, bai viet cung chuyen muc, cung chuyen muc, cung chu de, cung su kien,
    dung bo lo, co the ban quan tam, ban co the quan tam, co the ban thich, tin de xuat, de xuat,
    lien ket, lien ket web, lien ket website, website lien ket, cac lien ket, ty gia, ti gia,
    ty gia ngoai te, gia vang, thoi tiet, du bao thoi tiet, thong ke, thong ke truy cap,
    luot truy cap, thong bao, video clip, thu vien video, hinh anh hoat dong
    """

  /// The same, with more after them.
  private static let listStarts = """
    tin lien quan, tin bai lien quan, tin bai cung chuyen muc, tin tuc lien quan, tin cung chuyen muc, tin cung su kien,
    tin khac, tin tuc khac, tin da dua, tin cu hon, tin moi hon, tin xem nhieu, tin doc nhieu,
    cac tin khac, cac tin da dua, cac tin cu hon, cac tin moi hon, cac tin lien quan,
    cac tin bai lien quan, cac bai lien quan, nhung tin moi hon, nhung tin cu hon,
    nhung tin khac, bai lien quan, bai viet lien quan, chu de lien quan
    """

  /// Heads of the comments.
  private static let comments = """
    binh luan, phan hoi, y kien, nhan xet, tra loi, leave a reply, comments, viet cam nhan
    """

  /// The same, with more after them.
  private static let commentStarts = """
    binh luan 0, binh luan gop y, binh luan cua ban, y kien ban doc, y kien cua ban,
    y kien doc gia, y kien phan hoi, chua co phan hoi, chua co binh luan, chua co y kien,
    ban can dang nhap, vui long dang nhap, dang nhap de, gui binh luan, gui y kien, gui phan hoi,
    viet binh luan, them binh luan, de lai mot, email cua ban se, ten cua ban
    """

  /// What a counter counts.
  private static let counted = """
    luot xem, luot doc, luot thich, luot truy cap, luot nghe, view, views, binh luan, y kien,
    chia se, like, likes, phut doc, x
    """

  /// Words on buttons that are words of articles too.
  private static let buttons = """
    chia, se, in, like, share, print, copy, link, google, gui, bai, viet, luu, tin, 0, x, thich,
    tren, qua, len, va, plus, g, f, mail, ban, sao, chep, lien, ket, nghe, theo, doi
    """

  /// Services to share a page with.
  private static let services = """
    facebook, twitter, zalo, linkedin, pinterest, messenger, telegram, whatsapp, tweet, email
    """

  /// How captions of a whole scene start.
  private static let scenes = """
    quang canh, toan canh, dai bieu, cac dai bieu, anh minh hoa, mot so hinh anh
    """

  /// How captions with people start.
  private static let captions = """
    lanh dao, thu truong, doan chu tich, chu toa, dai tuong, thuong tuong, trung tuong,
    thieu tuong, do doc, pho do doc, chuan do doc, dai ta, thuong ta, trung ta, thieu ta, dai uy,
    thuong uy, trung uy, thieu uy
    """

  /// What may stand before a rank.
  private static let addresses = """
    dong chi, cac dong chi, d c
    """

  /// Labels before an author.
  private static let authors = """
    tin, bai, tin anh, anh tin, tin va anh, bai anh, bai va anh, tin bai, tin bai anh,
    tin bai va anh, bai viet, bai viet va anh, tin clip, tin video, bai anh video, tin anh video,
    tin anh clip, thuc hien, nguoi thuc hien, tac gia, nguoi viet, nguoi dua tin, phong vien, pv,
    bien tap, tin va bai
    """

  /// Labels before a photographer.
  private static let photographers = """
    anh, nguon anh, anh va clip, photo, video, clip
    """

  /// Labels before a source.
  private static let sources = """
    nguon, nguon tin, nguon bai, link, link goc, link bai, url, dia chi, xem tai
    """
}
