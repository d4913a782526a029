import type { ProvinceData } from "../province";

/** Tỉnh Lai Châu. Made by `npm run country` from scripts/country, where its sources are named. */
export const province: ProvinceData = {
  code: "12",
  name: "Tỉnh Lai Châu",
  communes: `
03388|Phường Đoàn Kết
03390|Xã Bình Lư
03394|Xã Sin Suối Hồ
03405|Xã Tả Lèng
03408|Phường Tân Phong
03424|Xã Bản Bo
03430|Xã Khun Há
03433|Xã Bum Tở
03434|Xã Nậm Hàng
03439|Xã Thu Lũm
03442|Xã Pa Ủ
03445|Xã Mường Tè
03451|Xã Mù Cả
03460|Xã Hua Bum
03463|Xã Tà Tổng
03466|Xã Bum Nưa
03472|Xã Mường Mô
03478|Xã Sìn Hồ
03487|Xã Lê Lợi
03503|Xã Pa Tần
03508|Xã Hồng Thu
03517|Xã Nậm Tăm
03529|Xã Tủa Sín Chải
03532|Xã Pu Sam Cáp
03538|Xã Nậm Mạ
03544|Xã Nậm Cuổi
03549|Xã Phong Thổ
03562|Xã Sì Lở Lầu
03571|Xã Dào San
03583|Xã Khổng Lào
03595|Xã Than Uyên
03598|Xã Tân Uyên
03601|Xã Mường Khoa
03613|Xã Nậm Sỏ
03616|Xã Pắc Ta
03618|Xã Mường Than
03637|Xã Mường Kim
03640|Xã Khoen On
`,
  predecessors: `
#105|Thành phố Lai Châu|Tỉnh Lai Châu
03386|Phường Quyết Thắng|03388
03387|Phường Tân Phong|03408
03388|Phường Quyết Tiến|03388
03389|Phường Đoàn Kết|03388
03403|Xã Sùng Phài|03388
03408|Phường Đông Phong|03408
03409|Xã San Thàng|03408
#106|Huyện Tam Đường|Tỉnh Lai Châu
03390|Thị trấn Tam Đường|03390
03394|Xã Thèn Sin|03394
03400|Xã Tả Lèng|03405
03405|Xã Giang Ma|03405
03406|Xã Hồ Thầu|03405
03412|Xã Bình Lư|03390
03413|Xã Sơn Bình|03390
03415|Xã Nùng Nàng|03408
03418|Xã Bản Giang|03408
03421|Xã Bản Hon|03430
03424|Xã Bản Bo|03424
03427|Xã Nà Tăm|03424
03430|Xã Khun Há|03430
#107|Huyện Mường Tè|Tỉnh Lai Châu
03433|Thị trấn Mường Tè|03433
03436|Xã Thu Lũm|03439
03439|Xã Ka Lăng|03439
03440|Xã Tá Bạ|03442
03442|Xã Pa ủ|03442
03445|Xã Mường Tè|03445
03448|Xã Pa Vệ Sủ|03466
03451|Xã Mù Cả|03451
03454|Xã Bum Tở|03433
03457|Xã Nậm Khao|03445
03463|Xã Tà Tổng|03463
03466|Xã Bum Nưa|03466
03467|Xã Vàng San|03460
03469|Xã Kan Hồ|03433
#108|Huyện Sìn Hồ|Tỉnh Lai Châu
03478|Thị trấn Sìn Hồ|03478
03487|Xã Chăn Nưa|03487
03493|Xã Pa Tần|03503
03496|Xã Phìn Hồ|03508
03499|Xã Hồng Thu|03508
03505|Xã Phăng Sô Lin|03478
03508|Xã Ma Quai|03508
03509|Xã Lùng Thàng|03517
03511|Xã Tả Phìn|03478
03514|Xã Sà Dề Phìn|03478
03517|Xã Nậm Tăm|03517
03520|Xã Tả Ngảo|03529
03523|Xã Pu Sam Cáp|03532
03526|Xã Nậm Cha|03517
03527|Xã Pa Khóa|03532
03529|Xã Làng Mô|03529
03532|Xã Noong Hẻo|03532
03535|Xã Nậm Mạ|03538
03538|Xã Căn Co|03538
03541|Xã Tủa Sín Chải|03529
03544|Xã Nậm Cuổi|03544
03547|Xã Nậm Hăn|03544
#109|Huyện Phong Thổ|Tỉnh Lai Châu
03391|Xã Lản Nhì Thàng|03388
03490|Xã Huổi Luông|03549
03549|Thị trấn Phong Thổ|03549
03550|Xã Sì Lở Lầu|03562
03553|Xã Mồ Sì San|03562
03559|Xã Pa Vây Sử|03562
03562|Xã Vàng Ma Chải|03562
03565|Xã Tung Qua Lìn|03571
03568|Xã Mù Sang|03571
03571|Xã Dào San|03571
03574|Xã Ma Li Pho|03549
03577|Xã Bản Lang|03583
03580|Xã Hoang Thèn|03583
03583|Xã Khổng Lào|03583
03586|Xã Nậm Xe|03394
03589|Xã Mường So|03549
03592|Xã Sin Suối Hồ|03394
#110|Huyện Than Uyên|Tỉnh Lai Châu
03595|Thị trấn Than Uyên|03595
03618|Xã Phúc Than|03618
03619|Xã Mường Than|03595
03625|Xã Mường Mít|03618
03628|Xã Pha Mu|03637
03631|Xã Mường Cang|03595
03632|Xã Hua Nà|03595
03634|Xã Tà Hừa|03637
03637|Xã Mường Kim|03637
03638|Xã Tà Mung|03637
03640|Xã Ta Gia|03640
03643|Xã Khoen On|03640
#111|Huyện Tân Uyên|Tỉnh Lai Châu
03598|Thị trấn Tân Uyên|03598
03601|Xã Mường Khoa|03601
03602|Xã Phúc Khoa|03601
03604|Xã Thân Thuộc|03598
03605|Xã Trung Đồng|03598
03607|Xã Hố Mít|03616
03610|Xã Nậm Cần|03598
03613|Xã Nậm Sỏ|03613
03616|Xã Pắc Ta|03616
03622|Xã Tà Mít|03613
#112|Huyện Nậm Nhùn|Tỉnh Lai Châu
03434|Thị trấn Nậm Nhùn|03434
03460|Xã Hua Bum|03460
03472|Xã Mường Mô|03472
03473|Xã Nậm Chà|03472
03474|Xã Nậm Manh|03434
03475|Xã Nậm Hàng|03434
03481|Xã Lê Lợi|03487
03484|Xã Pú Đao|03487
03488|Xã Nậm Pì|03487
03502|Xã Nậm Ban|03503
03503|Xã Trung Chải|03503
`,
};
