/// Vietnamese words of the grammar.
enum VietnameseCues {
  static let table: [(Cue, String)] = [
    (.who, "ai; những ai; người nào; những người nào; đồng chí nào; những đồng chí nào; ai ai"),
    (.which, "nào; những nào; gì; những gì; tên gì; tên là gì; cái gì; nào đó; thế nào"),
    (
      .howMany,
      "bao nhiêu; mấy; số lượng; tổng số; tổng cộng; đếm; bao nhiêu lần; mấy lần; có bao nhiêu"
    ),
    (
      .when,
      "khi nào; bao giờ; lúc nào; ngày nào; hôm nào; năm nào; tháng nào; từ khi nào; hồi nào; từ bao giờ"
    ),
    (.whereabouts, "ở đâu; đâu; vào đâu; nơi nào; tại đâu; chỗ nào; địa điểm; địa điểm nào"),

    (.noun(.units), "đơn vị; các đơn vị; cơ quan, đơn vị; cơ quan; đơn vị cấp dưới; cấp dưới"),
    (.noun(.officers), "sĩ quan; cán bộ; quân nhân; đồng chí"),
    (
      .noun(.postings),
      "chức vụ; chức danh; cương vị; chức vụ gì; chức gì; vị trí công tác; quá trình công tác"
    ),
    (
      .noun(.conferences),
      "hội nghị; các hội nghị; cuộc họp; buổi họp; buổi lễ; lễ; cuộc gặp; sự kiện; hội nghị tổ chức"
    ),
    (
      .noun(.awards),
      "phần thưởng; khen thưởng; giải thưởng; danh hiệu; hình thức khen thưởng; danh hiệu thi đua; phần thưởng cao quý; thành tích khen thưởng"
    ),
    (.noun(.themes), "chủ đề; khẩu hiệu; khẩu hiệu hành động; phương châm"),
    (.noun(.changes), "thay đổi; biến động; thay đổi nhân sự"),
    (
      .noun(.articles),
      "bài; bài báo; bài viết; tin; tin bài; tin, bài; tin tức; bài nào; nguồn tin"
    ),
    (.collective, "tập thể; các tập thể"),
    (.individual, "cá nhân; các cá nhân; người; đại biểu; thành viên"),

    (
      .receives,
      "được tặng; được tặng thưởng; được trao; được trao tặng; được nhận; nhận; nhận được; đón nhận; vinh dự đón nhận; đạt; đạt được; giành; giành được; được khen thưởng; được thưởng; được công nhận; được phong tặng; được truy tặng; được khen; đoạt"
    ),
    (
      .proposes,
      "được đề nghị tặng; được đề nghị tặng thưởng; được đề nghị trao; được đề nghị trao tặng; được đề nghị công nhận; được đề nghị khen thưởng; được đề nghị; được đề xuất; được đề xuất tặng; được xét đề nghị; được đề nghị phong tặng"
    ),
    (.asks, "đề nghị; đề nghị tặng; đề xuất; đề nghị tặng thưởng; đề nghị công nhận"),
    (.gives, "trao; tặng; trao tặng; tặng thưởng; khen; thưởng; cấp; phong tặng; truy tặng"),
    (.passive, "được; bị"),

    (.held, "tổ chức; diễn ra; được tổ chức; tiến hành; họp; khai mạc ngày"),
    (.role("chair"), "chủ trì; đồng chủ trì; chủ tọa; điều hành"),
    (.role("directs"), "phát biểu chỉ đạo; dự và chỉ đạo; dự, chỉ đạo; chỉ đạo"),
    (.role("attends"), "dự; tham dự; đến dự; có mặt; tham gia"),
    (.role("presents_report"), "trình bày báo cáo; báo cáo; đọc báo cáo"),
    (
      .role("speaks"),
      "phát biểu; phát biểu khai mạc; phát biểu kết luận; kết luận; khai mạc; bế mạc"
    ),
    (.role("witnesses"), "chứng kiến"),
    (.role("presents_award"), "trao thưởng"),

    (
      .drive,
      "phong trào thi đua; phong trào thi đua quyết thắng; đợt thi đua; đợt thi đua cao điểm; phong trào; đợt thi đua đột kích"
    ),
    (.themeKind("emulation"), "thi đua; thi đua quyết thắng"),
    (.themeKind("task"), "nhiệm vụ; công tác năm; công tác"),
    (.launches, "phát động"),

    (
      .change("promotion"),
      "thăng; được thăng; thăng quân hàm; được thăng quân hàm; lên quân hàm; thăng cấp; thăng cấp bậc; thăng cấp bậc quân hàm; thăng hàm; được thăng cấp; được thăng hàm; phong quân hàm; được phong quân hàm; lên cấp; lên lon; phong hàm; được phong hàm"
    ),
    (
      .change("appointment"),
      "bổ nhiệm; được bổ nhiệm; được bổ nhiệm làm; bổ nhiệm làm; được bổ nhiệm giữ chức; bổ nhiệm giữ chức; được giao giữ chức; nhận chức; nhậm chức"
    ),
    (.change("transfer"), "điều động; được điều động; luân chuyển; thuyên chuyển; chuyển công tác"),
    (
      .change("relief"),
      "miễn nhiệm; thôi giữ chức; thôi chức; bị miễn nhiệm; cách chức; thôi giữ chức vụ; bàn giao chức vụ"
    ),
    (.change("retirement"), "nghỉ hưu; về hưu; nghỉ chờ hưu; nghỉ công tác; nghỉ chế độ"),
    (
      .change("rename"),
      "đổi tên; được đổi tên; đổi tên thành; thay tên; tên cũ; tên cũ là; tiền thân; tiền thân là"
    ),
    (.change("merger"), "sáp nhập; hợp nhất; được sáp nhập; bị sáp nhập; nhập vào"),
    (.change("dissolution"), "giải thể; bị giải thể"),
    (.change("establishment"), "thành lập; được thành lập; ra đời; lập ra"),
    (.done, "đã"),
    (.planned, "sẽ; dự kiến; sắp; có kế hoạch"),

    (
      .holdsPost,
      "giữ chức; giữ chức vụ; giữ cương vị; đảm nhiệm; đảm nhiệm chức vụ; đảm nhận; làm; từng làm; giữ; từng giữ; từng giữ chức; đảm nhiệm cương vị; làm gì; từng là; kinh qua; trải qua; từng đảm nhiệm; từng kinh qua"
    ),
    (.leads, "lãnh đạo; chỉ huy; lãnh đạo, chỉ huy; ban lãnh đạo; thủ trưởng; đứng đầu"),
    (
      .rank,
      "quân hàm; cấp bậc; cấp bậc quân hàm; cấp hàm; mang quân hàm; mang cấp bậc; quân hàm gì"
    ),
    (.status("former"), "nguyên; cựu"),
    (.status("acting"), "quyền; phụ trách"),
    (
      .parent,
      "cấp trên; cấp trên trực tiếp; trực thuộc đơn vị nào; thuộc đơn vị nào; thuộc biên chế đơn vị nào; thuộc đâu"
    ),
    (.publishes, "đăng; đăng tải; đưa tin; viết; viết bài; xuất bản; có bài; đã đăng"),

    (.of, "của; bên; phía"),
    (.to, "cho; đến cho; tới"),
    (.by, "do; bởi"),
    (.at, "ở; tại; trong; trên"),
    (.under, "thuộc; trực thuộc; dưới quyền; thuộc quyền; nằm trong; thuộc biên chế; dưới"),
    (
      .about,
      "về; viết về; nói về; nhắc đến; nhắc tới; đề cập; đề cập đến; liên quan đến; liên quan; có nhắc đến; có tên; nêu tên"
    ),
    (.into, "vào; thành; với; lên"),
    (.and, "và; hoặc; hay; cùng; cùng với; lẫn; hay là"),
    (.not, "không; không phải; ngoài; trừ; không được; chẳng"),
    (
      .notYet,
      "chưa; nhưng chưa; mà chưa; chưa được; nhưng chưa được; mà chưa được; chưa từng; vẫn chưa; nhưng vẫn chưa"
    ),
    (
      .during, "năm; trong năm; hồi năm; vào năm; ngày; tháng; hồi; vào; vào lúc; khoảng; thời gian"
    ),

    (
      .stop,
      """
      là; có; những; các; mọi; tất cả; toàn bộ; một; được biết; rằng; thì; mà; nhưng; ạ; nhé; nhỉ; vậy; à; ơi; với ạ; thế; đó; này; ấy; kia; \
      xin; xin hỏi; hỏi; cho hỏi; cho tôi hỏi; cho em hỏi; cho tôi biết; cho biết; cho mình biết; xin cho biết; xin cho tôi biết; vui lòng; vui lòng cho biết; hãy; hãy cho biết; làm ơn; giúp; giúp tôi; tôi muốn biết; em muốn biết; tôi; em; mình; muốn biết; tìm; tìm giúp; liệt kê; danh sách; kể tên; thống kê; nêu; xem; tra; tra cứu; \
      gồm; bao gồm; gồm có; gồm những ai; từng; có phải; phải không; có không; cụ thể; tên; họ tên; họ và tên; lần; lần lượt; trong kho; trong kho lưu trữ; trong cơ sở dữ liệu; trong hồ sơ; theo báo; vinh dự; cao quý; đồng chí; ông; bà; anh; chị; cùng thời gian; đã từng; hiện có trong kho; chiếc; tấm; lá; vị; giai đoạn; thời kỳ; thời điểm; lúc; loại; loại nào; hình thức; đợt; giữ vai trò; người giữ; nhân dịp; thuộc loại; mang; chính thức
      """
    ),
    (
      .relativeTime,
      "năm ngoái; năm nay; năm trước; hôm nay; hôm qua; hiện nay; hiện tại; bây giờ; hiện; đương nhiệm; đương kim; gần đây; mới đây; vừa qua; vừa rồi; tháng trước; tháng này; tuần trước; tuần này; sang năm; năm tới; năm sau; dạo này; lâu nay; gần nhất; mới nhất; lúc này; đang"
    ),
    (
      .beyond,
      "tại sao; vì sao; sao; như thế nào; thế nào; nhất; hơn; xuất sắc nhất; nhiều nhất; ít nhất; cao nhất; giỏi nhất; đầu tiên; cuối cùng; lý do; nguyên nhân; mỗi; từng đơn vị; so với; tốt nhất; lâu nhất; trẻ nhất"
    ),
  ]
}
