<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BundleTable</name>
    <message>
        <source>Nobody has confirmed its key yet.</source>
        <translation>其密钥尚无人核对确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) wait for earlier ones.</source>
        <translation>
            <numerusform>%n 条操作等待更早的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送单位</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查意见</translation>
    </message>
    <message numerus="yes">
        <source>%n new operation(s).</source>
        <translation>
            <numerusform>新操作 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open afterwards, %1 of them new.</source>
        <translation>
            <numerusform>导入后有 %n 处不一致待处理，其中新增 %1 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are set aside: the roster of offices does not cover them.</source>
        <translation>
            <numerusform>%n 条操作已隔离：单位名册未涵盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>站点 %1</translation>
    </message>
    <message>
        <source>Operations %1 to %2 of %3 have not come yet; what it wrote after them waits.</source>
        <translation>%3的第 %1 至 %2 条操作尚未收到，其后的内容暂存待收。</translation>
    </message>
    <message>
        <source>Two different logs of the same site (%1): somebody works in a copy as if it were the original. Both count; where they differ, there is a conflict.</source>
        <translation>同一站点（%1）有两份不同的日志：有人把副本当作原件继续填写。两份都有效，填写不同的列为评分不一致。</translation>
    </message>
</context>
<context>
    <name>Cohorts</name>
    <message>
        <source>Comparing the organizations</source>
        <translation>正在核算党组织之间的比较</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New workbook…</source>
        <translation>新建考评库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample city…</source>
        <translation>打开示例城市(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close the workbook</source>
        <translation>关闭考评库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>打印报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Assess</source>
        <translation>考评打分(&amp;A)</translation>
    </message>
    <message>
        <source>O&amp;rganizations</source>
        <translation>党组织(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Standards</source>
        <translation>创A标准(&amp;S)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>跟随系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>恢复文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation>关于准绳(&amp;A)</translation>
    </message>
    <message>
        <source>Assess: the sheet</source>
        <translation>考评打分：评分表</translation>
    </message>
    <message>
        <source>Clean (nothing found), and on to the next</source>
        <translation>未发现问题，进入下一项</translation>
    </message>
    <message>
        <source>On to the next item</source>
        <translation>进入下一项</translation>
    </message>
    <message>
        <source>On to the next unanswered item</source>
        <translation>进入下一个未评项目</translation>
    </message>
    <message>
        <source>Move among the items</source>
        <translation>在考评项目之间移动</translation>
    </message>
    <message>
        <source>Type the count of the current clause</source>
        <translation>输入当前评分细则的数量</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Write the reason for the deduction</source>
        <translation>填写扣分原因</translation>
    </message>
    <message>
        <source>Write where it was seen</source>
        <translation>填写佐证材料或查看地点</translation>
    </message>
    <message>
        <source>Yes, for a clause that asks yes or no</source>
        <translation>对是否类评分细则选“是”</translation>
    </message>
    <message>
        <source>Open the input of the current clause</source>
        <translation>打开当前评分细则的输入框</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Organizations: the lists</source>
        <translation>党组织：列表</translation>
    </message>
    <message>
        <source>Copy the selected cells as text</source>
        <translation>将选中的单元格复制为文本</translation>
    </message>
    <message>
        <source>Copy them with their headers</source>
        <translation>连同表头一起复制</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet, with a preview</source>
        <translation>粘贴电子表格中的一块数据（先预览）</translation>
    </message>
    <message>
        <source>Free&amp;ze a round…</source>
        <translation>锁定轮次结果(&amp;Z)…</translation>
    </message>
    <message>
        <source>Choose the columns (the Menu key, too)</source>
        <translation>选择显示的列（也可按菜单键）</translation>
    </message>
    <message>
        <source>Standards: a draft</source>
        <translation>创A标准：草稿</translation>
    </message>
    <message>
        <source>Report: the preview</source>
        <translation>报告：预览</translation>
    </message>
    <message>
        <source>A new item below</source>
        <translation>在下方新增考评项目</translation>
    </message>
    <message>
        <source>Another clause of the item</source>
        <translation>为当前项目新增细则</translation>
    </message>
    <message>
        <source>From the tree into the form</source>
        <translation>从目录进入表单</translation>
    </message>
    <message>
        <source>From the form back to the tree</source>
        <translation>从表单返回目录</translation>
    </message>
    <message>
        <source>Move what is chosen</source>
        <translation>移动所选内容</translation>
    </message>
    <message>
        <source>A copy below</source>
        <translation>在下方复制</translation>
    </message>
    <message>
        <source>Remove what is chosen in the tree</source>
        <translation>移除目录中所选内容</translation>
    </message>
    <message>
        <source>Paste the rows of an official sheet into the tree</source>
        <translation>将正式评分表的各行粘贴到目录中</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>适合窗口宽度</translation>
    </message>
    <message>
        <source>&amp;Join with a bundle…</source>
        <translation>用数据包加入(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Make a bundle…</source>
        <translation>制作数据包(&amp;M)…</translation>
    </message>
    <message>
        <source>Take in &amp;bundles…</source>
        <translation>导入数据包(&amp;B)…</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>报送汇总(&amp;X)</translation>
    </message>
    <message>
        <source>Exchange: offices, conflicts</source>
        <translation>报送汇总：单位、不一致</translation>
    </message>
    <message>
        <source>Make a bundle for the office; open the sheet</source>
        <translation>为该单位制作数据包；打开评分表</translation>
    </message>
    <message>
        <source>Choose whose value stands</source>
        <translation>选定以哪个单位的值为准</translation>
    </message>
    <message>
        <source>From the offices to the conflicts and back</source>
        <translation>在单位与评分不一致之间切换</translation>
    </message>
    <message>
        <source>A new section below</source>
        <translation>在下方新增部分</translation>
    </message>
</context>
<context>
    <name>ConditionTargets</name>
    <message>
        <source>the total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>某一部分</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>某一考评项目</translation>
    </message>
    <message>
        <source>an input</source>
        <translation>某一输入</translation>
    </message>
    <message>
        <source>an attribute</source>
        <translation>某一属性</translation>
    </message>
    <message>
        <source>the grade before</source>
        <translation>上一轮档次</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Answer</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>clean, nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Why not applicable</source>
        <translation>不涉及的理由</translation>
    </message>
    <message>
        <source>Reason of the deduction</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽查对象</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>total, grade</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>待处理的不一致</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>涉及单位</translation>
    </message>
    <message>
        <source>The values side by side</source>
        <translation>各单位的值并列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, office</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1 (%2)</source>
        <comment>item, what became of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>standard, two revisions</comment>
        <translation>%1：%2与%3</translation>
    </message>
    <message>
        <source>What was revised</source>
        <translation>修订对照表</translation>
    </message>
    <message>
        <source>What went is struck through, what came is underlined.</source>
        <translation>删去的文字加删除线，新增的文字加下划线。</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>两版内容相同。</translation>
    </message>
    <message>
        <source>%1, what was revised</source>
        <comment>standard</comment>
        <translation>%1修订对照</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起始分</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Method of checking</source>
        <translation>考评方式</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Applies if</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Where it does not apply</source>
        <translation>不涉及时</translation>
    </message>
    <message>
        <source>Order of the clauses</source>
        <translation>评分细则顺序</translation>
    </message>
    <message>
        <source>Groups of clauses</source>
        <translation>评分细则分组</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>档次条件</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>所在部分</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>所属分组</translation>
    </message>
    <message>
        <source>Name of what is typed</source>
        <translation>填报内容名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>填报内容</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>定档</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Rules of grading</source>
        <translation>定档规则</translation>
    </message>
    <message>
        <source>Short board</source>
        <translation>短板原则</translation>
    </message>
    <message>
        <source>Effect of vetoes</source>
        <translation>一票否决的后果</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>比例控制</translation>
    </message>
    <message>
        <source>Rank classes</source>
        <translation>排名分档</translation>
    </message>
    <message>
        <source>Levels of assessors</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Mix of levels</source>
        <translation>各级权重</translation>
    </message>
    <message>
        <source>Total: full score</source>
        <translation>总分：满分</translation>
    </message>
    <message>
        <source>Total: floor</source>
        <translation>总分：下限</translation>
    </message>
    <message>
        <source>Total: ceiling</source>
        <translation>总分：上限</translation>
    </message>
    <message>
        <source>Total: rounding</source>
        <translation>总分：小数位数</translation>
    </message>
    <message>
        <source>Total: re-normalising</source>
        <translation>总分：折算</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>information</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>得满分</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>不得分</translation>
    </message>
    <message>
        <source>left out of the total</source>
        <translation>不计入总分</translation>
    </message>
    <message>
        <source>mean of the peers</source>
        <translation>取同类平均分</translation>
    </message>
    <message>
        <source>may not be marked so</source>
        <translation>不得标为不涉及</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>部分“%1”</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <comment>section, field</comment>
        <translation>部分“%1”：%2</translation>
    </message>
    <message>
        <source>Common part</source>
        <translation>通用部分</translation>
    </message>
    <message>
        <source>Sector&apos;s part</source>
        <translation>领域部分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part, field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>评分细则%1</translation>
    </message>
    <message>
        <source>%1: text</source>
        <comment>clause</comment>
        <translation>%1：内容</translation>
    </message>
    <message>
        <source>%1: when it counts</source>
        <comment>clause</comment>
        <translation>%1：适用条件</translation>
    </message>
    <message>
        <source>%1: rule</source>
        <comment>clause</comment>
        <translation>%1：计分规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clause, field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: all others</source>
        <comment>grade</comment>
        <translation>%1：其他情形</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, condition</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The standard itself</source>
        <translation>标准总体</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <comment>number of an item</comment>
        <translation>由%1拆分</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <comment>numbers of items</comment>
        <translation>由%1合并</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>文字修改</translation>
    </message>
    <message>
        <source>re-weighted</source>
        <translation>分值或规则修改</translation>
    </message>
    <message>
        <source>printed otherwise</source>
        <translation>编排修改</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未修改</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) reworded</source>
        <translation>
            <numerusform>文字修改%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) re-weighted</source>
        <translation>
            <numerusform>分值或规则修改%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) from a split</source>
        <translation>
            <numerusform>拆分形成%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) merged</source>
        <translation>
            <numerusform>合并形成%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>新增%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) dropped</source>
        <translation>
            <numerusform>删除%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>The items are the same.</source>
        <translation>考评项目相同。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>list of counts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, revision</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>Check the name, or whether the medium it lies on is plugged in.</source>
        <translation>请检查文件名，或检查存放该文件的介质是否已接入。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>文件“%1”无法读取。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>请申请读取权限，或将其复制到本人的文件夹。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>文件“%1”无法写入。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write, or take off the write protection.</source>
        <translation>请选择有写入权限的文件夹，或解除写保护。</translation>
    </message>
    <message>
        <source>There is already a file “%1”; it was left as it is.</source>
        <translation>文件“%1”已存在，未作改动。</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away first.</source>
        <translation>请另取文件名，或先将原文件移走。</translation>
    </message>
    <message>
        <source>The file “%1” is not of a kind that can be read here.</source>
        <translation>文件“%1”的类型不能在此读取。</translation>
    </message>
    <message>
        <source>Choose a workbook (.plumb) or, when importing, a file of the kind named.</source>
        <translation>请选择考评库文件（.plumb）；导入时请选择所列类型的文件。</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer version of the program; it was left untouched.</source>
        <translation>文件“%1”由更高版本的程序生成，未作任何改动。</translation>
    </message>
    <message>
        <source>Install the newer version on this machine.</source>
        <translation>请在本机安装更高版本的程序。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged; it was left untouched.</source>
        <translation>文件“%1”已损坏，未作任何改动。</translation>
    </message>
    <message>
        <source>Take the last backup, or the copy with “.before-” in its name that lies beside it.</source>
        <translation>请使用最近一次备份，或使用同一文件夹中文件名含“.before-”的副本。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁盘空间已满，未作任何改动。</translation>
    </message>
    <message>
        <source>Delete files that are not needed, then try again.</source>
        <translation>请删除不需要的文件后重试。</translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation>请先在该处关闭，再在本机打开。</translation>
    </message>
    <message>
        <source>Correct the place named and try again; nothing was changed.</source>
        <translation>请更正所指出之处后重试；未作任何改动。</translation>
    </message>
    <message>
        <source>Check the code or the name.</source>
        <translation>请检查代码或名称。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the office that is in charge.</source>
        <translation>未作任何改动。请向主管单位咨询。</translation>
    </message>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>操作已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>The program found a fault of its own; nothing was changed.</source>
        <translation>程序自身出现错误，未作任何改动。</translation>
    </message>
    <message>
        <source>Copy the details and send them to those who maintain the program.</source>
        <translation>请复制详细信息，发送给程序维护人员。</translation>
    </message>
    <message>
        <source>The medium that holds “%1” failed; nothing was changed.</source>
        <translation>存放“%1”的介质出现故障，未作任何改动。</translation>
    </message>
    <message>
        <source>Check whether it is plugged in firmly, or copy the file to another one.</source>
        <translation>请检查介质是否接牢，或将文件复制到其他介质。</translation>
    </message>
    <message>
        <source>The workbook “%1” is in use.</source>
        <translation>考评库“%1”正在使用。</translation>
    </message>
    <message>
        <source>The input breaks a rule.</source>
        <translation>填报内容不符合规定。</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>所查内容不存在。</translation>
    </message>
    <message>
        <source>This was refused for safety.</source>
        <translation>出于安全考虑，操作已被拒绝。</translation>
    </message>
    <message>
        <source>File: %1.</source>
        <translation>文件：%1。</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>位置：%1。</translation>
    </message>
    <message>
        <source>Ask for the file again, or save it anew in the program that it was made with.</source>
        <translation>请向提供方重新索取该文件，或用制作该文件的软件重新保存。</translation>
    </message>
    <message>
        <source>A part of the program, “%1”, is missing or does not load; nothing was changed.</source>
        <translation>程序的组成部分“%1”缺失或无法加载，未作任何更改。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>The bundle is sealed for another office; it cannot be opened here.</source>
        <translation>该数据包是为其他单位密封的，此处无法打开。</translation>
    </message>
    <message>
        <source>Ask the sender to seal it for this office.</source>
        <translation>请发送单位为本单位重新密封。</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>“%1” is not there or cannot be read.</source>
        <translation>“%1”不存在或无法读取。</translation>
    </message>
    <message>
        <source>“%1” is a folder; attach the files in it.</source>
        <translation>“%1”是文件夹，请附上其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make the picture or the film smaller, or say where it is kept.</source>
        <translation>“%1”超过 %2 MB。请压缩图片或视频，或注明存放位置。</translation>
    </message>
    <message>
        <source>A file was redacted on %1: %2</source>
        <translation>一个文件已于 %1 彻底删除，原因：%2</translation>
    </message>
    <message>
        <source>The remark was redacted on %1: %2</source>
        <translation>备注已于 %1 彻底删除，原因：%2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>ExchangePapers</name>
    <message>
        <source>what is common to all</source>
        <translation>公共部分</translation>
    </message>
    <message>
        <source>common</source>
        <translation>公共</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Operations here, up to</source>
        <translation>已收到的操作，至第几条</translation>
    </message>
    <message>
        <source>Operations wanted</source>
        <translation>尚缺的操作</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>office, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 (%2 MB)</source>
        <comment>size, in megabytes</comment>
        <translation>%1（%2 MB）</translation>
    </message>
    <message>
        <source>Hand-over sheet, %1</source>
        <comment>file</comment>
        <translation>交接单：%1</translation>
    </message>
    <message>
        <source>Hand-over Sheet of a Bundle</source>
        <translation>数据包交接单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送单位</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no operation: it is a receipt</source>
        <translation>无操作：本文件为回执</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>操作 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Key that signed it</source>
        <translation>签名密钥指纹</translation>
    </message>
    <message>
        <source>Number of the medium</source>
        <translation>介质编号</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>The office that receives it chooses the file under “Take in bundles” and types this checksum, or compares it with the one on the screen. One wrong letter or two swapped ones are found. Where the checksum does not fit, the file is not the one that was handed over.</source>
        <translation>接收单位在“导入数据包”中选择该文件，录入本校验码或者与屏幕上的校验码核对。错一位或者两位颠倒都能发现。校验码不符的，不是所移交的文件。</translation>
    </message>
    <message>
        <source>Handed over by:</source>
        <translation>移交人：</translation>
    </message>
    <message>
        <source>Received by:</source>
        <translation>接收人：</translation>
    </message>
    <message>
        <source>Receipt of %1 for %2</source>
        <comment>two offices</comment>
        <translation>回执：%1 致 %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>title of the paper</comment>
        <translation>回执</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>日志链首</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>待处理的不一致</translation>
    </message>
    <message>
        <source>What is listed here lies in our workbook, whole and checked. It need not be sent again; laptops of the teams may be cleared of it.</source>
        <translation>下列内容已完整存入本单位考评库并经校验，无须再次报送，考评组的笔记本电脑可以清理。</translation>
    </message>
    <message>
        <source>These operations have not come. Later ones wait for them; please send them.</source>
        <translation>下列操作尚未收到，其后的内容须等待，请予补报。</translation>
    </message>
    <message>
        <source>Taken in by:</source>
        <translation>导入人：</translation>
    </message>
    <message>
        <source>The file is sealed: only the office that it is for can open it.</source>
        <translation>该文件已密封，只有接收单位能够打开。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>for each occurrence</source>
        <translation>每发现一次</translation>
    </message>
    <message>
        <source>once, if found</source>
        <translation>发现即计（只计一次）</translation>
    </message>
    <message>
        <source>required, else the item is 0</source>
        <translation>必须做到，否则本项得0分</translation>
    </message>
    <message>
        <source>if found, the item is 0</source>
        <translation>发现即本项得0分</translation>
    </message>
    <message>
        <source>one of several cases</source>
        <translation>几种情形之一</translation>
    </message>
    <message>
        <source>as the inspector judges</source>
        <translation>由考评人员评定分值</translation>
    </message>
    <message>
        <source>short of a required number</source>
        <translation>比规定数量每少一个</translation>
    </message>
    <message>
        <source>by the distance from a threshold</source>
        <translation>按与界限的差距</translation>
    </message>
    <message>
        <source>by tiers</source>
        <translation>按分档</translation>
    </message>
    <message>
        <source>by the share done</source>
        <translation>按完成比例</translation>
    </message>
    <message>
        <source>by votes</source>
        <translation>按测评票数</translation>
    </message>
    <message>
        <source>converted from another score</source>
        <translation>由其他评分折算</translation>
    </message>
    <message>
        <source>by place among peers</source>
        <translation>按同类名次</translation>
    </message>
    <message>
        <source>recorded, no points</source>
        <translation>记录，不计分</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不得分</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>不计入总分</translation>
    </message>
    <message>
        <source>must not be marked</source>
        <translation>不得标为不涉及</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可以提供</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必须提供</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as the rule asks</source>
        <translation>按评分细则</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>ratio (part of whole)</source>
        <translation>比例（部分与全部）</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>named matters</source>
        <translation>逐项列名的事项</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>the average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>below it</source>
        <translation>低于界限</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>高于界限</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>each whole step</source>
        <translation>每满一档</translation>
    </message>
    <message>
        <source>each step begun</source>
        <translation>不足一档按一档</translation>
    </message>
    <message>
        <source>the highest is first</source>
        <translation>由高到低</translation>
    </message>
    <message>
        <source>the lowest is first</source>
        <translation>由低到高</translation>
    </message>
    <message>
        <source>1, 2, 2, 4</source>
        <translation>1、2、2、4</translation>
    </message>
    <message>
        <source>1, 2, 2, 3</source>
        <translation>1、2、2、3</translation>
    </message>
    <message>
        <source>the mean of the places</source>
        <translation>取平均名次</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不折算</translation>
    </message>
    <message>
        <source>in the total</source>
        <translation>在总分内折算</translation>
    </message>
    <message>
        <source>in each section</source>
        <translation>在各部分内折算</translation>
    </message>
    <message>
        <source>no short board</source>
        <translation>不设短板</translation>
    </message>
    <message>
        <source>of the items</source>
        <translation>按考评项目</translation>
    </message>
    <message>
        <source>of the sections</source>
        <translation>按部分</translation>
    </message>
    <message>
        <source>the worst grade</source>
        <translation>定为最低档</translation>
    </message>
    <message>
        <source>no better than</source>
        <translation>最高不超过</translation>
    </message>
    <message>
        <source>no grade this round</source>
        <translation>本轮暂不定档</translation>
    </message>
    <message>
        <source>of the complete sheets</source>
        <translation>占评分完整的组织</translation>
    </message>
    <message>
        <source>of all organizations</source>
        <translation>占全部组织</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>舍去小数</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>进一</translation>
    </message>
    <message>
        <source>rounded to the nearest</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>ties lose it</source>
        <translation>并列者都不得</translation>
    </message>
    <message>
        <source>ties keep it</source>
        <translation>并列者都保留</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The document does not follow the form of a standard.</source>
        <translation>文件不符合标准的规定格式。</translation>
    </message>
    <message>
        <source>Two things have the same id.</source>
        <translation>存在重复的标识。</translation>
    </message>
    <message>
        <source>It names something that does not exist.</source>
        <translation>引用了不存在的内容。</translation>
    </message>
    <message>
        <source>Rules refer to each other in a circle.</source>
        <translation>规则之间循环引用。</translation>
    </message>
    <message>
        <source>A slope must say how it steps.</source>
        <translation>按幅度计分的规则须注明计档方式。</translation>
    </message>
    <message>
        <source>A ranking must say which end is better.</source>
        <translation>按名次计分的规则须注明以高者为优还是以低者为优。</translation>
    </message>
    <message>
        <source>It must say what happens to ties.</source>
        <translation>须注明名次并列时的处理办法。</translation>
    </message>
    <message>
        <source>No value can reach this tier.</source>
        <translation>任何数值都不会落入该分档。</translation>
    </message>
    <message>
        <source>Some values fall between two tiers.</source>
        <translation>部分数值不属于任何分档。</translation>
    </message>
    <message>
        <source>The printed points differ from what the block holds.</source>
        <translation>所列分值与该部分的分值合计不符。</translation>
    </message>
    <message>
        <source>A printed number is there twice.</source>
        <translation>编号重复。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>部分 %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>考评项目 %1</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>评分细则 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Tier %1 is covered by those before it.</source>
        <translation>第%1档已被前面的档次完全覆盖。</translation>
    </message>
    <message>
        <source>Values between %1 and %2 fall to no tier and earn 0.</source>
        <translation>%1与%2之间的数值不属于任何一档，得0分。</translation>
    </message>
    <message>
        <source>It says %1 points and holds %2.</source>
        <translation>标明%1分，实际合计%2分。</translation>
    </message>
    <message>
        <source>“%1”: does the end itself belong to it?</source>
        <translation>“%1”未写明是否含本数。</translation>
    </message>
    <message>
        <source>No rule uses %1.</source>
        <translation>评分规则未用到%1。</translation>
    </message>
    <message>
        <source>No condition reads this gate.</source>
        <translation>没有任何条件引用这一门槛。</translation>
    </message>
    <message>
        <source>Nothing reads what is entered here.</source>
        <translation>此处录入的内容没有被任何规则引用。</translation>
    </message>
    <message>
        <source>The grading does not say what this veto does.</source>
        <translation>定档规则未规定这一否决的后果。</translation>
    </message>
    <message>
        <source>No answer makes it fire.</source>
        <translation>任何填报结果都不会触发这一否决。</translation>
    </message>
    <message>
        <source>The item named is no veto.</source>
        <translation>所列项目不是否决项。</translation>
    </message>
    <message>
        <source>It bars nothing: the best grade stays open.</source>
        <translation>限定为最高档，等于没有限制。</translation>
    </message>
    <message>
        <source>Nobody can have the grade “%1”.</source>
        <translation>任何组织都不可能评为“%1”。</translation>
    </message>
    <message>
        <source>Nobody can have the grade “%1”; nobody scores more than %2.</source>
        <translation>任何组织都不可能评为“%1”，最高只能得%2分。</translation>
    </message>
    <message>
        <source>Wherever the rule for “%1” could hold, that for “%2” holds first.</source>
        <translation>凡符合“%1”条件的，都先符合排在前面的“%2”条件。</translation>
    </message>
    <message>
        <source>The text speaks of “%1”.</source>
        <translation>文字中涉及“%1”。</translation>
    </message>
    <message>
        <source>%1 of the points are checked by files only.</source>
        <translation>只凭资料核查的分值占%1。</translation>
    </message>
    <message>
        <source>Correct what stands at the place named.</source>
        <translation>请改正所示位置的内容。</translation>
    </message>
    <message>
        <source>Give the newer one another id; the id of what was graded before stays.</source>
        <translation>请给新增的一项另编标识；已用于考评的标识不变。</translation>
    </message>
    <message>
        <source>Correct the name, or add what it names.</source>
        <translation>请改正名称，或者补上所引用的内容。</translation>
    </message>
    <message>
        <source>Let one of them stop reading the other.</source>
        <translation>请取消其中一项对另一项的引用。</translation>
    </message>
    <message>
        <source>Choose: in proportion, completed steps only, or a begun step counts as one.</source>
        <translation>请选定：按比例计、只计足一档的，或者不足一档按一档计。</translation>
    </message>
    <message>
        <source>Choose whether the highest or the lowest value takes the first place.</source>
        <translation>请选定数值最高的还是最低的排第一名。</translation>
    </message>
    <message>
        <source>Choose what those share who have the same value.</source>
        <translation>请选定数值相同时的并列处理办法。</translation>
    </message>
    <message>
        <source>Put the narrower tier first, or correct its bound.</source>
        <translation>请把范围较窄的一档移到前面，或者改正其界限。</translation>
    </message>
    <message>
        <source>Close the gap, or write what the others earn.</source>
        <translation>请补上空档，或者写明其余情形的得分。</translation>
    </message>
    <message>
        <source>Correct the printed sum or the points of the items; if the official sheet has it so, it may stay.</source>
        <translation>请改正标明的分值或者各项分值；正式文本确实如此的，可以保留。</translation>
    </message>
    <message>
        <source>Number them apart; if the official sheet has it so, it may stay.</source>
        <translation>请重新编号；正式文本确实如此的，可以保留。</translation>
    </message>
    <message>
        <source>A threshold does not say whether its end is included.</source>
        <translation>界限未写明是否含本数。</translation>
    </message>
    <message>
        <source>Write “or more (inclusive)” or “(exclusive)” behind it, and let the rule say the same.</source>
        <translation>请写明“以上（含）”或者“以上（不含）”，并与评分规则一致。</translation>
    </message>
    <message>
        <source>It is not said how this item is checked.</source>
        <translation>未写明考评方式。</translation>
    </message>
    <message>
        <source>Name the method: on the spot, in talks, by sample, in the files.</source>
        <translation>请写明考评方式：实地查看、走访座谈、抽查、查阅资料等。</translation>
    </message>
    <message>
        <source>The text takes points off, the rule gives them.</source>
        <translation>文字表述为扣分，评分规则却是加分。</translation>
    </message>
    <message>
        <source>Write the points of the rule with a minus sign.</source>
        <translation>请将评分规则的分值改为负数。</translation>
    </message>
    <message>
        <source>The text names a number that no rule uses.</source>
        <translation>文字中的数字未被评分规则采用。</translation>
    </message>
    <message>
        <source>Compare the rule with the text: points, limit, threshold or step may be missing.</source>
        <translation>请对照文字核对评分规则，分值、上限、界限或者档距可能有遗漏。</translation>
    </message>
    <message>
        <source>A veto names no document that it stands on.</source>
        <translation>否决项未注明所依据的文件。</translation>
    </message>
    <message>
        <source>Name the law or the document in the text: 《…》.</source>
        <translation>请在文字中注明所依据的法规或者文件名称：《……》。</translation>
    </message>
    <message>
        <source>A grade that nobody can have.</source>
        <translation>有一个档次任何组织都不可能达到。</translation>
    </message>
    <message>
        <source>Correct its condition, or take the grade away.</source>
        <translation>请改正其条件，或者取消这一档次。</translation>
    </message>
    <message>
        <source>A grade that an earlier rule takes away.</source>
        <translation>有一个档次被排在前面的规则完全占去。</translation>
    </message>
    <message>
        <source>Put the rule of the better grade first, or correct its bounds.</source>
        <translation>请把较高档次的规则排在前面，或者改正其界限。</translation>
    </message>
    <message>
        <source>Something is asked for that nothing reads.</source>
        <translation>有录入内容未被任何规则引用。</translation>
    </message>
    <message>
        <source>Use it in a condition, or stop asking for it.</source>
        <translation>请在条件中引用，或者不再要求填报。</translation>
    </message>
    <message>
        <source>A veto that changes nothing.</source>
        <translation>有否决项不起任何作用。</translation>
    </message>
    <message>
        <source>Name it in the grading with what it does, or take it away.</source>
        <translation>请在定档规则中写明其后果，或者取消这一否决项。</translation>
    </message>
    <message>
        <source>Points are lost where people petition or report.</source>
        <translation>因群众信访、举报而扣分。</translation>
    </message>
    <message>
        <source>Judge how a matter was dealt with, not that somebody raised it.</source>
        <translation>应当评价问题办理情况，不应因有人反映而扣分。</translation>
    </message>
    <message>
        <source>Points for how often something was done or reported.</source>
        <translation>按活动、报送的次数计分。</translation>
    </message>
    <message>
        <source>Judge what came of it, not how often it was done.</source>
        <translation>应当评价实际成效，不应按次数计分。</translation>
    </message>
    <message>
        <source>More than half of the points are checked by files only.</source>
        <translation>半数以上的分值只凭资料核查。</translation>
    </message>
    <message>
        <source>Let more items be checked on the spot, in talks or by sample.</source>
        <translation>请增加实地查看、走访座谈、抽查等方式。</translation>
    </message>
    <message>
        <source>This clause has no rule yet.</source>
        <translation>这条细则尚未选择评分规则。</translation>
    </message>
    <message>
        <source>What it earns or costs is not said.</source>
        <translation>没有写明如何得分或扣分。</translation>
    </message>
    <message>
        <source>Choose the rule that its text describes.</source>
        <translation>请按其文字选择评分规则。</translation>
    </message>
    <message>
        <source>sheet “%1”, cell %2</source>
        <translation>工作表“%1”，单元格%2</translation>
    </message>
    <message>
        <source>It says “%1”.</source>
        <translation>内容为“%1”。</translation>
    </message>
    <message>
        <source>Its heading is “%1”.</source>
        <translation>该列表头为“%1”。</translation>
    </message>
    <message>
        <source>The sheet “%1” is not there; the file has: %2.</source>
        <translation>缺少工作表“%1”；文件中有：%2。</translation>
    </message>
    <message>
        <source>It reaches to cell %1.</source>
        <translation>合并至单元格%1。</translation>
    </message>
    <message>
        <source>Column “%1” cannot hold “%2”.</source>
        <translation>“%1”一栏不能填“%2”。</translation>
    </message>
    <message>
        <source>%1 sections, items or clauses had none.</source>
        <translation>共有%1处（部分、考评项目或细则）未填标识。</translation>
    </message>
    <message>
        <source>This is not the spreadsheet form of a standard.</source>
        <translation>这不是标准的电子表格。</translation>
    </message>
    <message>
        <source>Start from the template, or import it as an official sheet.</source>
        <translation>请在空白表格上填写，或者按正式评分表导入。</translation>
    </message>
    <message>
        <source>Two sheets of the file hold the same.</source>
        <translation>文件中有两张工作表内容类别相同。</translation>
    </message>
    <message>
        <source>Remove the one that does not count.</source>
        <translation>请删除不作数的一张。</translation>
    </message>
    <message>
        <source>Cells are merged.</source>
        <translation>存在合并单元格。</translation>
    </message>
    <message>
        <source>Split them and write the content into each row that it holds for.</source>
        <translation>请取消合并，并把内容填入所适用的每一行。</translation>
    </message>
    <message>
        <source>A cell holds a formula.</source>
        <translation>单元格含有公式。</translation>
    </message>
    <message>
        <source>Replace it by its value: paste special, values.</source>
        <translation>请用“选择性粘贴—数值”将公式改为数值。</translation>
    </message>
    <message>
        <source>The spreadsheet has made a date of a cell.</source>
        <translation>单元格内容已被电子表格变成日期。</translation>
    </message>
    <message>
        <source>Format the cell as text and type again what should stand there.</source>
        <translation>请将单元格格式设为文本，重新录入应有的内容。</translation>
    </message>
    <message>
        <source>A row with content is hidden.</source>
        <translation>有内容的行被隐藏。</translation>
    </message>
    <message>
        <source>Show it, or delete it.</source>
        <translation>请取消隐藏，或者删除该行。</translation>
    </message>
    <message>
        <source>A column stands twice.</source>
        <translation>同一列出现两次。</translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation>请删除其中一列。</translation>
    </message>
    <message>
        <source>A column is not read.</source>
        <translation>有一列未读取。</translation>
    </message>
    <message>
        <source>Use the headings of the template; notes of your own are left out.</source>
        <translation>请使用规定的表头；自行添加的备注列不予导入。</translation>
    </message>
    <message>
        <source>A cell cannot be read.</source>
        <translation>单元格内容无法识别。</translation>
    </message>
    <message>
        <source>Write it as the instructions show, or choose from the list.</source>
        <translation>请按填写说明填写，或者从下拉列表中选择。</translation>
    </message>
    <message>
        <source>A cell says what its rule does not know.</source>
        <translation>单元格内容与本行的评分规则不符。</translation>
    </message>
    <message>
        <source>Empty the cell, or choose another rule.</source>
        <translation>请清空该单元格，或者改选评分规则。</translation>
    </message>
    <message>
        <source>Two cells say the same thing.</source>
        <translation>两个单元格填写了同一内容。</translation>
    </message>
    <message>
        <source>Leave only one of the two.</source>
        <translation>请只保留其中一个。</translation>
    </message>
    <message>
        <source>A clause belongs to no item.</source>
        <translation>细则没有所属的考评项目。</translation>
    </message>
    <message>
        <source>Fill in the item in this row or above it.</source>
        <translation>请在本行或其上方填写考评项目。</translation>
    </message>
    <message>
        <source>An item names no section of the standard.</source>
        <translation>考评项目所填的部分不存在。</translation>
    </message>
    <message>
        <source>Write the id of a section, as the sheet of sections has it.</source>
        <translation>请填写“部分”工作表中所列的部分标识。</translation>
    </message>
    <message>
        <source>A section has no place.</source>
        <translation>该部分的层级有误。</translation>
    </message>
    <message>
        <source>Depth 0 is a part, 1 to 4 are sections, each one deeper than what holds it.</source>
        <translation>层级0为组成部分，1至4为部分，每级只能比上级深一层。</translation>
    </message>
    <message>
        <source>Digits in full width were read as ordinary ones.</source>
        <translation>全角数字已按普通数字读取。</translation>
    </message>
    <message>
        <source>Look whether the number is right.</source>
        <translation>请核对数值是否正确。</translation>
    </message>
    <message>
        <source>New ids were given.</source>
        <translation>已给定新的标识。</translation>
    </message>
    <message>
        <source>Nothing is to be done; from the first issue on they stay.</source>
        <translation>无须处理；首次发布后标识不再改变。</translation>
    </message>
    <message>
        <source>No row of headings was understood.</source>
        <translation>未能识别表头。</translation>
    </message>
    <message>
        <source>Name the columns in one row: number, item, content, points, scoring.</source>
        <translation>请在同一行写明各列名称：序号、项目、考核内容、分值、评分标准。</translation>
    </message>
    <message>
        <source>A column was not taken over.</source>
        <translation>有一列未录入。</translation>
    </message>
    <message>
        <source>Nothing is to be done if it is filled in when assessing.</source>
        <translation>如该列在考评时填写，则无须处理。</translation>
    </message>
    <message>
        <source>The points of an item cannot be read.</source>
        <translation>考评项目的分值无法识别。</translation>
    </message>
    <message>
        <source>Write the points into the item.</source>
        <translation>请在考评项目中填写分值。</translation>
    </message>
    <message>
        <source>A row of sums is no item.</source>
        <translation>合计行不作为考评项目。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无须处理。</translation>
    </message>
    <message>
        <source>A row was not taken over: it has no text.</source>
        <translation>有一行没有文字，未录入。</translation>
    </message>
    <message>
        <source>Look whether it belongs to an item.</source>
        <translation>请核对该行是否属于某个考评项目。</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>单元格%1</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <translation>另有%1处：%2</translation>
    </message>
    <message>
        <source>There are more findings of a kind than are listed.</source>
        <translation>同类问题较多，未全部列出。</translation>
    </message>
    <message>
        <source>Mend those that are listed, then import again.</source>
        <translation>请先改正已列出的问题，再重新导入。</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source># The sheets</source>
        <translation># 各工作表</translation>
    </message>
    <message>
        <source>“%1” has a row for each setting of the standard: title, year, revision, levels of assessors, total.</source>
        <translation>“%1”：标准的各项设置，每项一行，包括标题、年度、版次、考评层级、总分等。</translation>
    </message>
    <message>
        <source>“%1” has a row for each part (depth 0) and each section (depth 1 to 4), each below what holds it.</source>
        <translation>“%1”：每个组成部分（层级0）和每个部分（层级1至4）一行，依次列在其上级之下。</translation>
    </message>
    <message>
        <source>“%1” has a row for each clause. Fill in the item on its first row; further clauses of the same item go into the rows below, with the item&apos;s cells left empty.</source>
        <translation>“%1”：每条细则一行。考评项目的各栏填在其第一行；同一项目的其他细则依次列在下方，项目各栏留空。</translation>
    </message>
    <message>
        <source>“%1” lists the grades, the best first, then the rules in the order in which they are tried, vetoes, rank classes and quotas.</source>
        <translation>“%1”：先由高到低列出档次，再按适用顺序列出定档规则，以及一票否决、名次分和名额。</translation>
    </message>
    <message>
        <source># Filling in</source>
        <translation># 填写要求</translation>
    </message>
    <message>
        <source>Deductions are negative: -0.5. A limit is positive. Where the inspector judges, points are a range: 0~1.5 or -2~-0.5.</source>
        <translation>扣分填负数，如-0.5；加扣上限填正数。由考评人员酌情评分的，分值填范围，如0~1.5或者-2~-0.5。</translation>
    </message>
    <message>
        <source>Ids of items stay the same for ever; leave the cell of a new item empty, and it is given one. Texts are kept as they are typed.</source>
        <translation>考评项目的标识始终不变；新增项目的标识留空，由程序给定。文字按录入原样保存。</translation>
    </message>
    <message>
        <source>Do not merge cells, write no formulas, hide no rows with content; columns may be moved or left out, their headings may not be changed.</source>
        <translation>不得合并单元格、使用公式、隐藏有内容的行；各列可以移动或者省去，表头不得改动。</translation>
    </message>
    <message>
        <source>Columns of your own are passed over. What stands in “%1” belongs to other programs or is rarely used: leave it.</source>
        <translation>自行添加的列不予读取。“%1”一栏供其他程序使用或者极少用到，请勿改动。</translation>
    </message>
    <message>
        <source># How rarely used cells are written</source>
        <translation># 不常用内容的写法</translation>
    </message>
    <message>
        <source>Options, an entry a line: id = label: points or range.</source>
        <translation>选项，每行一项：标识 = 名称: 分值或者范围。</translation>
    </message>
    <message>
        <source>Tiers, the first that holds counts:</source>
        <translation>分档，以首先符合的一档为准：</translation>
    </message>
    <message>
        <source>Occurrences that count double or half: id = label: factor.</source>
        <translation>加倍或者减半计算的情形：标识 = 名称: 倍数。</translation>
    </message>
    <message>
        <source>Conditions:</source>
        <translation>条件：</translation>
    </message>
    <message>
        <source>Base values that are looked up:</source>
        <translation>按其他数据取值的基准值：</translation>
    </message>
    <message>
        <source>More of a rule:</source>
        <translation>规则其他参数：</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the form</comment>
        <extracomment>The language of the spreadsheet form: &quot;zh&quot; in Chinese, else &quot;en&quot;.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Instructions</source>
        <comment>name of a sheet</comment>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>How to fill in the standard</source>
        <translation>标准填写说明</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>请从下拉列表中选择。</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Assessments</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Grades changed</source>
        <translation>档次变化</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>升档</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>降档</translation>
    </message>
    <message>
        <source>No grade any more</source>
        <translation>不再定档</translation>
    </message>
    <message>
        <source>Graded anew</source>
        <translation>新定档</translation>
    </message>
    <message>
        <source>Mean change of totals</source>
        <translation>总分平均变化</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>There is nothing to compare: no assessment of its sector is complete.</source>
        <translation>没有可比较的内容：本领域尚无完整的评分。</translation>
    </message>
    <message>
        <source>No organization would change grade.</source>
        <translation>没有党组织档次发生变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n lower</source>
        <translation>
            <numerusform>降档%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n higher</source>
        <translation>
            <numerusform>升档%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a grade</source>
        <translation>
            <numerusform>无法定档%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graded anew</source>
        <translation>
            <numerusform>新定档%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a grade of another name</source>
        <translation>
            <numerusform>改用其他档次名称%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) would change grade; over all rounds: %1.</source>
        <translation>
            <numerusform>共有%n个党组织的档次将发生变化；各轮次合计：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) are not complete and were left out.</source>
        <translation>
            <numerusform>有%n份评分不完整，未列入比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>未定档</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂缓定档</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Answers not allowed</source>
        <translation>填报内容不允许</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Up by %1 or more</source>
        <translation>上升%1分及以上</translation>
    </message>
    <message>
        <source>Down by %1 or more</source>
        <translation>下降%1分及以上</translation>
    </message>
    <message>
        <source>Up by less than %1</source>
        <translation>上升不足%1分</translation>
    </message>
    <message>
        <source>Down by less than %1</source>
        <translation>下降不足%1分</translation>
    </message>
    <message>
        <source>Up by %1 to less than %2</source>
        <translation>上升%1分至不足%2分</translation>
    </message>
    <message>
        <source>Down by %1 to less than %2</source>
        <translation>下降%1分至不足%2分</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>两版均有</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No item: its total or its rules of grading</source>
        <translation>与考评项目无关：总分计算或定档规则不同</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of an item, change of its points</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>more items follow</comment>
        <translation>%1等</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Grade now</source>
        <translation>现档次</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>现总分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>分差</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>变化原因</translation>
    </message>
    <message>
        <source>Change of totals</source>
        <translation>总分变化</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在版本</translation>
    </message>
    <message>
        <source>Share earned now, %</source>
        <translation>现得分率（%）</translation>
    </message>
    <message>
        <source>Assessments it moves</source>
        <translation>影响评分数</translation>
    </message>
    <message>
        <source>… and changes the grade</source>
        <translation>其中档次变化</translation>
    </message>
    <message>
        <source>Keeps from being graded</source>
        <translation>致无法定档数</translation>
    </message>
    <message>
        <source>Sum of changes</source>
        <translation>分差合计</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Shared items now, %</source>
        <translation>共有项目现得分率（%）</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>按县区</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>按领域</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) cannot be graded under the draft: it asks for what was not asked then.</source>
        <translation>
            <numerusform>有%n份评分按草稿无法定档：草稿考评了当时未考评的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) hold an answer that the draft does not allow.</source>
        <translation>
            <numerusform>有%n份评分含有草稿不允许的填报内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades now of frozen rounds are those that were frozen; under the draft, the answers of then meet what organizations are today.</source>
        <translation>已锁定轮次的现档次即锁定时的结果；按草稿测算时，以当时的填报内容和党组织目前的情况计算。</translation>
    </message>
    <message>
        <source>Grade under the draft</source>
        <translation>按草稿档次</translation>
    </message>
    <message>
        <source>Total under the draft</source>
        <translation>按草稿总分</translation>
    </message>
    <message>
        <source>Grades now (rows) and under the draft (columns)</source>
        <translation>现档次（行）与按草稿档次（列）</translation>
    </message>
    <message>
        <source>Share under the draft, %</source>
        <translation>按草稿得分率（%）</translation>
    </message>
    <message>
        <source>Shared items under the draft, %</source>
        <translation>共有项目按草稿得分率（%）</translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) now are provisional: they hang on the peers until their round is frozen.</source>
        <translation>
            <numerusform>现行档次中有%n个为暂定：轮次锁定前随同类党组织变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now is provisional</source>
        <translation>现行结果为暂定</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>now is provisional</comment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>No header with a code or a name was found; the first rows must name the columns.</source>
        <translation>未找到含“代码”或“名称”的表头，前几行须列明各列名称。</translation>
    </message>
    <message>
        <source>A new organization needs a code.</source>
        <translation>新增党组织须填写代码。</translation>
    </message>
    <message>
        <source>A new organization needs a name.</source>
        <translation>新增党组织须填写名称。</translation>
    </message>
    <message>
        <source>A new organization needs a sector.</source>
        <translation>新增党组织须填写领域。</translation>
    </message>
    <message>
        <source>A new organization needs a county.</source>
        <translation>新增党组织须填写县区。</translation>
    </message>
    <message>
        <source>The sector “%1” is not known.</source>
        <translation>没有名为“%1”的领域。</translation>
    </message>
    <message>
        <source>“%1” is no county or zone of this workbook.</source>
        <translation>“%1”不是本考评库中的县区或开发区。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1”小于零。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>The credit code “%1” has a wrong check character.</source>
        <translation>统一社会信用代码“%1”的校验码有误。</translation>
    </message>
    <message>
        <source>Dissolved on %2, before it was founded on %1.</source>
        <translation>撤销日期（%2）早于成立日期（%1）。</translation>
    </message>
    <message>
        <source>It is exempt, but no ground is given.</source>
        <translation>列为暂不参评，但未注明理由。</translation>
    </message>
    <message>
        <source>The cell holds an identity number; it was not read.</source>
        <translation>该单元格含有身份证号码，未予读取。</translation>
    </message>
    <message>
        <source>The same code stands in the rows %1.</source>
        <translation>第%1行的代码相同。</translation>
    </message>
    <message>
        <source>The same name with another code stands in the rows %1.</source>
        <translation>第%1行名称相同而代码不同。</translation>
    </message>
    <message>
        <source>The workbook has this name under the code %1.</source>
        <translation>考评库中该名称对应的代码为%1。</translation>
    </message>
    <message>
        <source>In the workbook this code belongs to “%1” (%2).</source>
        <translation>考评库中该代码属于“%1”（%2）。</translation>
    </message>
    <message>
        <source>The workbook holds this code more than once: %1.</source>
        <translation>考评库中该代码重复：%1。</translation>
    </message>
    <message>
        <source>The row has no code; it was matched by its name to %1.</source>
        <translation>该行没有代码，已按名称与%1对应。</translation>
    </message>
    <message>
        <source>In the workbook it was dissolved on %1.</source>
        <translation>该党组织在考评库中已于%1撤销。</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet.</source>
        <translation>该行在电子表格中为隐藏行。</translation>
    </message>
    <message>
        <source>“%1” is no organization; the row was skipped.</source>
        <translation>“%1”不是党组织，该行已跳过。</translation>
    </message>
    <message>
        <source>identity numbers have no place in a workbook</source>
        <translation>考评库不得存放身份证号码</translation>
    </message>
    <message>
        <source>home addresses have no place in a workbook</source>
        <translation>考评库不得存放家庭住址</translation>
    </message>
    <message>
        <source>photographs of people have no place in a workbook</source>
        <translation>考评库不得存放个人照片</translation>
    </message>
    <message>
        <source>private telephone numbers have no place in a workbook</source>
        <translation>考评库不得存放私人电话号码</translation>
    </message>
    <message>
        <source>personal details have no place in a workbook</source>
        <translation>考评库不得存放个人信息</translation>
    </message>
    <message>
        <source>nothing is known of this name</source>
        <translation>无法识别该列名</translation>
    </message>
    <message>
        <source>another column holds the same</source>
        <translation>与其他列重复</translation>
    </message>
    <message>
        <source>it only numbers the rows</source>
        <translation>仅为行序号</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>行业主管部门</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>书记</translation>
    </message>
    <message>
        <source>Place of the office</source>
        <translation>办公地点</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>应评</translation>
    </message>
    <message>
        <source>Ground of the exemption</source>
        <translation>暂不参评理由</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>文件中已没有</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Column %1 “%2” was left out: %3.</source>
        <translation>%1列“%2”未读取：%3。</translation>
    </message>
    <message>
        <source>%1; %2 accepted.</source>
        <translation>%1；已接受%2行。</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>%1 %2 so far</source>
        <comment>level of assessors, points</comment>
        <translation>%1暂计%2分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level of assessors, points</comment>
        <translation>%1%2分</translation>
    </message>
    <message>
        <source>Nothing counts yet: no sheet has an answer.</source>
        <translation>尚无评分：各级均未填报。</translation>
    </message>
    <message>
        <source>suspended by a veto</source>
        <translation>因一票否决暂缓定档</translation>
    </message>
    <message>
        <source>Counts: %1, %2 (%3).</source>
        <comment>points, grade, formula</comment>
        <translation>计入结果：%1分，%2（%3）。</translation>
    </message>
    <message>
        <source>Counts: %1, %2 (%3, the highest level that is complete).</source>
        <comment>points, grade, level</comment>
        <translation>计入结果：%1分，%2（%3，即已完成的最高一级）。</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>points, reason of the deduction</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>● points</source>
        <translation>● 得分不同</translation>
    </message>
    <message>
        <source>○ answers</source>
        <translation>○ 填报不同</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>level, its weight in the mix</comment>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>Levels side by side</source>
        <translation>各级评分对照</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>points, grade</comment>
        <translation>%1分，%2</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>There is no grade yet: the mix needs a sheet of %1.</source>
        <translation>尚未定档：按权重合成还缺%1的评分表。</translation>
    </message>
    <message numerus="yes">
        <source>There is no grade yet: %n item(s) are unanswered at one level or more.</source>
        <translation>
            <numerusform>尚未定档：有%n项在一级或多级未评。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no grade yet: something that the standard reads is missing.</source>
        <translation>尚未定档：标准所需的内容缺失。</translation>
    </message>
</context>
<context>
    <name>OfficeTable</name>
    <message>
        <source>all %1</source>
        <comment>sheets</comment>
        <translation>全部 %1 份</translation>
    </message>
    <message>
        <source>none of %1</source>
        <comment>sheets</comment>
        <translation>0 / %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sheets</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n op(s)</source>
        <comment>when, how many</comment>
        <translation>
            <numerusform>%1 · %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>operations, area</comment>
        <translation>%3：第 %1–%2 条</translation>
    </message>
    <message>
        <source>what is common</source>
        <translation>公共部分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>快 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Last from it</source>
        <translation>最近来包</translation>
    </message>
    <message>
        <source>Last made for it</source>
        <translation>最近为其制作</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n office(s) have handed in all their sheets.</source>
        <translation>
            <numerusform>%n 个单位中，%1 个已全部提交评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n office(s) a bundle came before an earlier one.</source>
        <translation>
            <numerusform>%n 个单位的数据包先于更早的数据包到达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n office(s) are ahead by days.</source>
        <translation>
            <numerusform>%n 个单位的计算机时钟快了数天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message numerus="yes">
        <source>Of %n office(s) there is something that does not count.</source>
        <translation>
            <numerusform>有 %n 个单位的部分操作不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a round above to see who has handed in.</source>
        <translation>请在上方选择考评轮次，查看各单位的报送情况。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The language of the paper as PDF names it; in Chinese zh-CN.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Grade Reports</source>
        <translation>等级评定报告汇编</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9</source>
        <extracomment>Numbers of the chapters of a report, separated by blanks; in Chinese 一 二 三 …</extracomment>
        <translation>一 二 三 四 五 六 七 八 九</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and heading</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Grade Report</source>
        <translation>等级评定报告</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决情况</translation>
    </message>
    <message>
        <source>No veto is exercised.</source>
        <translation>未触发一票否决情形。</translation>
    </message>
    <message>
        <source>Where points were lost, the most first</source>
        <translation>失分情况（按失分从多到少）</translation>
    </message>
    <message>
        <source>No points were lost.</source>
        <translation>无失分项目。</translation>
    </message>
    <message>
        <source>Still unanswered</source>
        <translation>未评项目</translation>
    </message>
    <message>
        <source>Date:</source>
        <comment>to be signed</comment>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字确认</translation>
    </message>
    <message>
        <source>The score was read out on the spot with its reasons. The organization may object in writing; objections are answered within 15 days.</source>
        <translation>评分结果及理由已当场向被考评单位宣读。被考评单位如有异议，可书面提出，异议在15日内答复。</translation>
    </message>
    <message>
        <source>Inspector:</source>
        <translation>考评人员：</translation>
    </message>
    <message>
        <source>For the organization:</source>
        <translation>被考评单位：</translation>
    </message>
    <message>
        <source>Leader of the team:</source>
        <translation>考评组组长：</translation>
    </message>
    <message>
        <source>Standard %1, revision %2, hash %3</source>
        <translation>标准 %1 第%2版&#x3000;校验值 %3</translation>
    </message>
    <message>
        <source>Head of the log %1; made on %2</source>
        <translation>日志校验值 %1&#x3000;制表日期 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页&#x3000;共%2页</translation>
    </message>
    <message>
        <source>%1: Grade Report</source>
        <comment>organization</comment>
        <translation>%1等级评定报告</translation>
    </message>
    <message>
        <source>Points by section</source>
        <translation>各部分得分</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>考评项目明细</translation>
    </message>
    <message>
        <source>%1 (%2, revision %3)</source>
        <comment>title, code, revision of the standard</comment>
        <translation>%1（%2，第%3版）</translation>
    </message>
    <message>
        <source>Suspended by a veto</source>
        <translation>否决待定</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已评完</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>a grade</comment>
        <translation>未定档</translation>
    </message>
    <message>
        <source>not decided</source>
        <comment>a grade</comment>
        <translation>未审定</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no points</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no share</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>bonus</source>
        <comment>kind of item</comment>
        <translation>加分</translation>
    </message>
    <message>
        <source>penalty</source>
        <comment>kind of item</comment>
        <translation>扣分</translation>
    </message>
    <message>
        <source>veto</source>
        <comment>kind of item</comment>
        <translation>否决</translation>
    </message>
    <message>
        <source>record</source>
        <comment>kind of item</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>exercised</source>
        <comment>a veto</comment>
        <translation>触发</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a veto</comment>
        <translation>未触发</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>county, township</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>属地</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>书记</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>考评人员</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>考评日期</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>评定标准</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Grade by score</source>
        <translation>评分档次</translation>
    </message>
    <message>
        <source>Grade decided</source>
        <translation>审定档次</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of the sheet</comment>
        <translation>评分状态</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points, possible points</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>考评部分</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>应得分</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Share as a bar</source>
        <translation>得分率图示</translation>
    </message>
    <message>
        <source>bonus %1, penalty %2</source>
        <comment>points</comment>
        <translation>加分 %1，扣分 %2</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查实情况</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>points</comment>
        <translation>失分</translation>
    </message>
    <message>
        <source>How it came about, and the reason</source>
        <translation>得分说明与扣分原因</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>得分说明</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>档差：%1</translation>
    </message>
    <message>
        <source>Reason of the decision: %1</source>
        <translation>审定理由：%1</translation>
    </message>
    <message>
        <source>Document of the decision: %1</source>
        <translation>审定文件：%1</translation>
    </message>
    <message>
        <source>attribute “%1” of the organization</source>
        <translation>党组织属性“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of a gate</comment>
        <translation>实测值 %1</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>不涉及：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>扣分原因：%1</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>抽查范围：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>佐证材料：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>not earned</source>
        <translation>未得分</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete, %n open</source>
        <translation>
            <numerusform>余%n项未评</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete, a level is missing</source>
        <translation>不完整，缺少一级评分</translation>
    </message>
    <message>
        <source>Levels: %1.</source>
        <comment>levels of assessors and their totals</comment>
        <translation>各级评分：%1。</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不计入结果</translation>
    </message>
    <message>
        <source>The sheet came after its round was frozen. It is printed as it was filled in and counts for nothing.</source>
        <translation>本评分表在轮次锁定后报来，按填报内容打印，不计入结果。</translation>
    </message>
    <message>
        <source>Answers came after the round was frozen. They are kept and do not count: points and grade are those that were frozen.</source>
        <translation>部分评分在轮次锁定后报来，予以保留但不计入结果：得分和档次以锁定结果为准。</translation>
    </message>
    <message>
        <source>Provisional: two offices gave different answers to the items %1, and nobody has chosen between them yet.</source>
        <translation>暂定：考评项目 %1 由两个单位给出了不同的评分，尚未选定。</translation>
    </message>
    <message>
        <source>The sheet was left out when results of its round were frozen: %1</source>
        <translation>本轮次锁定结果时，本评分表暂缓锁定：%1</translation>
    </message>
    <message>
        <source>Attached: %1 (BLAKE2b %2…)</source>
        <comment>a file and the beginning of its hash</comment>
        <translation>附件：%1（BLAKE2b %2…）</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> and </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the highest among peers (%1)</source>
        <translation>同类最高值（按%1）</translation>
    </message>
    <message>
        <source>the lowest among peers (%1)</source>
        <translation>同类最低值（按%1）</translation>
    </message>
    <message>
        <source>the mean of peers (%1)</source>
        <translation>同类平均值（按%1）</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%2年起%1</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>项目“%1”</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>“%1”部分</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>the grade of the round before</source>
        <translation>上一轮档次</translation>
    </message>
    <message>
        <source>“%1” holds</source>
        <translation>“%1”为是</translation>
    </message>
    <message>
        <source>“%1” does not hold</source>
        <translation>“%1”为否</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不低于%2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1高于%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不高于%2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1低于%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a condition inside another</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation>，且</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation>，或</translation>
    </message>
    <message>
        <source>the organization&apos;s “%1”</source>
        <translation>党组织的“%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the total of the earlier round</source>
        <translation>往轮总分</translation>
    </message>
    <message>
        <source>the points of item %1 in the earlier round</source>
        <translation>项目“%1”往轮得分</translation>
    </message>
    <message>
        <source>always</source>
        <translation>任何情况</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>%1: the conditions of the better grades do not hold</source>
        <comment>grade</comment>
        <translation>%1：未达到更高档次的条件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, condition</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no condition holds</source>
        <comment>grade</comment>
        <translation>%1：各档条件均不满足</translation>
    </message>
    <message>
        <source>Short board, “%1”: no better than %2</source>
        <comment>item or section, grade</comment>
        <translation>短板原则，“%1”：不高于%2</translation>
    </message>
    <message>
        <source>Veto “%1”: %2</source>
        <comment>veto, grade</comment>
        <translation>一票否决“%1”：%2</translation>
    </message>
    <message>
        <source>Veto “%1”: no grade until the matter is settled</source>
        <translation>一票否决“%1”：事项处理完毕前不定档</translation>
    </message>
    <message>
        <source>%1 short of %2</source>
        <comment>points, grade</comment>
        <translation>距%2差%1分</translation>
    </message>
    <message>
        <source>%1 short of %2, which is also barred by %3</source>
        <comment>points, grade, vetoes</comment>
        <translation>距%2差%1分，另受%3限制</translation>
    </message>
    <message>
        <source>%1 is barred by %2</source>
        <comment>grade, vetoes or weak items</comment>
        <translation>%1受%2限制</translation>
    </message>
    <message>
        <source>The total is enough for %1, another condition is not met</source>
        <translation>总分已达%1，另有条件未满足</translation>
    </message>
    <message>
        <source>%1 (%2 of them count nothing)</source>
        <comment>occurrences, free ones</comment>
        <translation>%1（其中%2不计）</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3 = %4</source>
        <comment>count, points each, divisor, points</comment>
        <translation>%1 × %2 ÷ %3 = %4</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>count, points each, points</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a chosen option and its points</comment>
        <translation>%1，计%2分</translation>
    </message>
    <message>
        <source>%1 lies in no tier = %2</source>
        <comment>value, points</comment>
        <translation>%1，未达任何档，计%2分</translation>
    </message>
    <message>
        <source>%1 is %2 = %3</source>
        <comment>value, tier, points</comment>
        <translation>%1，属%2，计%3分</translation>
    </message>
    <message>
        <source>%1 is above %2: %3 × %4 = %5</source>
        <translation>%1，高于%2：%3 × %4 = %5</translation>
    </message>
    <message>
        <source>%1 is below %2: %3 × %4 = %5</source>
        <translation>%1，低于%2：%3 × %4 = %5</translation>
    </message>
    <message>
        <source>%1 of the %2 required = %3</source>
        <translation>规定%2，实有%1，计%3分</translation>
    </message>
    <message>
        <source>%1 keeps to %2 = %3</source>
        <translation>%1，符合%2的要求，计%3分</translation>
    </message>
    <message>
        <source>%1 of the target %2 = %3</source>
        <translation>目标%2，完成%1，计%3分</translation>
    </message>
    <message>
        <source>mean worth of the votes %1 = %2</source>
        <translation>评议均值%1，计%2分</translation>
    </message>
    <message>
        <source>taken over %1 = %2</source>
        <translation>转入分数%1，计%2分</translation>
    </message>
    <message>
        <source>found = %1</source>
        <comment>points</comment>
        <translation>存在此情形，计%1分</translation>
    </message>
    <message>
        <source>met = %1</source>
        <comment>points</comment>
        <translation>符合，计%1分</translation>
    </message>
    <message>
        <source>not found = 0</source>
        <translation>未发现，0分</translation>
    </message>
    <message>
        <source>not met = 0</source>
        <translation>不符合，0分</translation>
    </message>
    <message>
        <source>not met: the item earns nothing</source>
        <translation>未达要求，本项不得分</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>found: the item earns nothing</source>
        <translation>存在此情形，本项不得分</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>%1 reaches %2: the item earns nothing</source>
        <comment>count, bound</comment>
        <translation>%1次，达到%2次，本项不得分</translation>
    </message>
    <message>
        <source>judged = %1</source>
        <comment>points</comment>
        <translation>酌情计%1分</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>group “%1”, only the largest counts: %2</source>
        <comment>group, effect</comment>
        <translation>“%1”组就高计一项：%2</translation>
    </message>
    <message>
        <source>group “%1”, limited to %2: %3</source>
        <comment>group, bound, effect</comment>
        <translation>“%1”组以%2分为限：%3</translation>
    </message>
    <message>
        <source>not below the item&apos;s floor: %1</source>
        <comment>effect</comment>
        <translation>扣至本项下限：%1</translation>
    </message>
    <message>
        <source>not above the item&apos;s ceiling: %1</source>
        <comment>effect</comment>
        <translation>以本项上限为限：%1</translation>
    </message>
    <message>
        <source>does not apply = %1</source>
        <comment>points</comment>
        <translation>不涉及，计%1分</translation>
    </message>
    <message>
        <source>%1 (cut by the limit)</source>
        <translation>%1（已达限额）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a clause and how its points came about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>points taken off</comment>
        <translation>扣%1分</translation>
    </message>
    <message>
        <source>0</source>
        <comment>no points</comment>
        <translation>不得分</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>points earned</comment>
        <translation>得%1分</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>points added</comment>
        <translation>加%1分</translation>
    </message>
    <message>
        <source>−%1 to −%2</source>
        <comment>points taken off, as the inspector decides</comment>
        <translation>扣%1至%2分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points, as the inspector decides</comment>
        <translation>%1至%2分</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a tier</comment>
        <translation>%1以上（含）</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a tier</comment>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a tier</comment>
        <translation>%1以下（含）</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a tier</comment>
        <translation>不足%1</translation>
    </message>
    <message>
        <source>occurrence</source>
        <comment>unit of a count</comment>
        <translation>次</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>the limit of a rule</comment>
        <translation>最多%1</translation>
    </message>
    <message>
        <source>divided by %1</source>
        <translation>除以%1</translation>
    </message>
    <message>
        <source>each matter %1, a matter named twice counts once</source>
        <translation>每一事项%1，同一事项不重复计算</translation>
    </message>
    <message>
        <source>each %1 %2</source>
        <comment>unit, points</comment>
        <translation>每1%1%2</translation>
    </message>
    <message>
        <source>“%1” counts ×%2</source>
        <translation>“%1”按%2倍计</translation>
    </message>
    <message>
        <source>the first %1 (%2) count nothing</source>
        <comment>number, unit</comment>
        <translation>前%1%2不计</translation>
    </message>
    <message>
        <source>from %1 (%2) on the item earns nothing</source>
        <comment>number, unit</comment>
        <translation>达到%1%2的本项不得分</translation>
    </message>
    <message>
        <source>when this is found %1</source>
        <comment>points taken off</comment>
        <translation>有此情形的%1</translation>
    </message>
    <message>
        <source>when this is met %1</source>
        <comment>points given</comment>
        <translation>符合的%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option and its points</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>by the case that applies: %1</source>
        <translation>按情形：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between options</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>as the inspector judges: %1 for each %2</source>
        <comment>range, unit</comment>
        <translation>每1%2酌情%1</translation>
    </message>
    <message>
        <source>as the inspector judges: %1</source>
        <translation>酌情%1</translation>
    </message>
    <message>
        <source>or nothing</source>
        <translation>也可不计</translation>
    </message>
    <message>
        <source>required %1</source>
        <comment>a number</comment>
        <translation>规定%1</translation>
    </message>
    <message>
        <source>each %1 short %2</source>
        <comment>unit, points</comment>
        <translation>每少1%1%2</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>each %1 below %2: %3</source>
        <translation>低于%2的，每低%1%3</translation>
    </message>
    <message>
        <source>each %1 above %2: %3</source>
        <translation>高于%2的，每高%1%3</translation>
    </message>
    <message>
        <source>less than that in proportion</source>
        <translation>不足的按比例计</translation>
    </message>
    <message>
        <source>less than that counts nothing</source>
        <translation>不足的不计</translation>
    </message>
    <message>
        <source>less than that counts as one</source>
        <translation>不足的按一档计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tier and its points</comment>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <comment>points</comment>
        <translation>其余%1</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a vote</comment>
        <translation>好</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>a vote</comment>
        <translation>较好</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>a vote</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>a vote</comment>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a vote and its worth</comment>
        <translation>%1计%2</translation>
    </message>
    <message>
        <source>mean worth of the votes (%1) ÷ 100 × %2</source>
        <translation>评议均值（%1）÷ 100 × %2</translation>
    </message>
    <message>
        <source>the score taken over × %1</source>
        <translation>转入分数 × %1</translation>
    </message>
    <message>
        <source>the score taken over × %1, then %2</source>
        <comment>factor, points</comment>
        <translation>转入分数 × %1，再%2</translation>
    </message>
    <message>
        <source>the points of the items named</source>
        <translation>指定项目得分</translation>
    </message>
    <message>
        <source>the value entered</source>
        <translation>填报值</translation>
    </message>
    <message>
        <source>by the place of %1 among peers (%2), the highest first</source>
        <translation>按%1在同类（%2）中的名次，由高到低</translation>
    </message>
    <message>
        <source>by the place of %1 among peers (%2), the lowest first</source>
        <translation>按%1在同类（%2）中的名次，由低到高</translation>
    </message>
    <message>
        <source>points from the first place on: %1</source>
        <translation>自第一名起依次得%1分</translation>
    </message>
    <message>
        <source>then %1 for each place, not below %2</source>
        <translation>其后每降一名%1分，不低于%2分</translation>
    </message>
    <message>
        <source>must be met, or else the item earns nothing</source>
        <translation>须达到要求，否则本项不得分</translation>
    </message>
    <message>
        <source>when this is found the item earns nothing</source>
        <translation>有此情形的本项不得分</translation>
    </message>
    <message>
        <source>%1 when %2 is reached, less in proportion</source>
        <comment>points, target</comment>
        <translation>达到%2的%1，未达到的按比例计</translation>
    </message>
    <message>
        <source>recorded, no points</source>
        <translation>记录，不计分</translation>
    </message>
    <message>
        <source>must be met, or else the veto is exercised</source>
        <translation>须达到要求，否则一票否决</translation>
    </message>
    <message>
        <source>above %1 (%2) the veto is exercised</source>
        <comment>number, unit</comment>
        <translation>超过%1%2的一票否决</translation>
    </message>
    <message>
        <source>when this is found the veto is exercised</source>
        <translation>有此情形的一票否决</translation>
    </message>
    <message>
        <source>where it does not apply, full points</source>
        <translation>不涉及的得满分</translation>
    </message>
    <message>
        <source>where it does not apply, no points</source>
        <translation>不涉及的不得分</translation>
    </message>
    <message>
        <source>where it does not apply, it is left out of what is possible</source>
        <translation>不涉及的不计入应得分</translation>
    </message>
    <message>
        <source>where it does not apply, the mean of the peers</source>
        <translation>不涉及的取同类平均分</translation>
    </message>
    <message>
        <source>it always applies</source>
        <translation>不得标为不涉及</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>if %1, %2</source>
        <comment>condition, rule</comment>
        <translation>%1的，%2</translation>
    </message>
    <message>
        <source>applies if %1</source>
        <translation>%1时适用</translation>
    </message>
    <message>
        <source>of the group “%1” only the largest counts</source>
        <translation>“%1”组就高计一项</translation>
    </message>
    <message>
        <source>the group “%1” counts at most %2</source>
        <translation>“%1”组最多计%2分</translation>
    </message>
    <message>
        <source>Place %1 of %2: the total %3 becomes %4</source>
        <comment>places, points</comment>
        <translation>共%2家，位列第%1名：总分由%3分折算为%4分</translation>
    </message>
    <message>
        <source>Place %1 of %2 is beyond the last class: the total stays</source>
        <comment>places</comment>
        <translation>共%2家，位列第%1名，不在折算名次之内：总分不变</translation>
    </message>
    <message>
        <source>The quota allows the better grade to %1 of %2: %3</source>
        <comment>numbers, grade</comment>
        <translation>上一档名额为%2家中的%1家，名额已满：%3</translation>
    </message>
    <message>
        <source>%1 was reached, but its quota is full</source>
        <comment>grade</comment>
        <translation>已达到%1标准，但名额已满</translation>
    </message>
    <message>
        <source>place %1 of %2 = %3</source>
        <comment>place, number, points</comment>
        <translation>共%2家，位列第%1名 = %3</translation>
    </message>
    <message>
        <source>does not apply, the mean of %1 peers = %2</source>
        <comment>number, points</comment>
        <translation>不涉及，按%1家同类平均分计 = %2</translation>
    </message>
    <message>
        <source>does not apply, and no peer is left: not counted</source>
        <translation>不涉及，且无同类可比：不计入总分</translation>
    </message>
    <message>
        <source>Places of the quota of %1 that earlier batches have taken: %2</source>
        <comment>grade, number</comment>
        <translation>%1名额中，此前批次已占用%2个</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>the key is not in the roster</source>
        <translation>密钥不在名册中</translation>
    </message>
    <message>
        <source>the office may not write that</source>
        <translation>该单位无权填写此项</translation>
    </message>
    <message>
        <source>the key was revoked before</source>
        <translation>密钥此前已被撤销</translation>
    </message>
    <message>
        <source>nobody entitled signed it</source>
        <translation>没有有权者的签名</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of %1 do not count: %2.</source>
        <extracomment>%1: an office; %2: why</extracomment>
        <translation>
            <numerusform>%1 有 %n 项操作不计入：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be read yet</source>
        <translation>暂时无法读取</translation>
    </message>
    <message>
        <source>the thing belongs to another area</source>
        <translation>该事项属于其他地区</translation>
    </message>
    <message>
        <source>its value was taken out on the way</source>
        <translation>内容在途中被删除</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>%1 has it open on the computer %2 (%3, process %4).</source>
        <translation>用户%1正在计算机%2上使用（%3，进程号%4）。</translation>
    </message>
    <message>
        <source>It is no workbook.</source>
        <translation>这不是考评库。</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>这是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>文件不完整，尾部缺失。</translation>
    </message>
    <message>
        <source>It no longer says whose workbook it is.</source>
        <translation>考评库中已没有所属单位的记录。</translation>
    </message>
    <message>
        <source>It no longer says to which data set it belongs.</source>
        <translation>考评库中已没有所属数据集的记录。</translation>
    </message>
    <message>
        <source>Its format is %1; this program knows formats up to %2.</source>
        <translation>该文件的格式版本为%1，本程序只支持到%2。</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>文件为只读。</translation>
    </message>
    <message>
        <source>The folder in which it lies cannot be written.</source>
        <translation>文件所在的文件夹不能写入。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法建立文件夹。</translation>
    </message>
    <message>
        <source>The workbook has no round.</source>
        <translation>考评库中没有考评轮次。</translation>
    </message>
    <message>
        <source>The workbook has no round of the year %1.</source>
        <translation>考评库中没有%1年度的考评轮次。</translation>
    </message>
    <message>
        <source>There is no round “%1”. There are: %2.</source>
        <translation>没有考评轮次“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no such round.</source>
        <translation>没有这个考评轮次。</translation>
    </message>
    <message>
        <source>The round “%1” is frozen.</source>
        <translation>考评轮次“%1”的结果已锁定。</translation>
    </message>
    <message>
        <source>The round “%1” has no standards.</source>
        <translation>考评轮次“%1”没有设定标准。</translation>
    </message>
    <message>
        <source>The workbook has no standard %1 of revision %2.</source>
        <translation>考评库中没有标准%1第%2版。</translation>
    </message>
    <message>
        <source>No organization has the code %1.</source>
        <translation>没有代码为%1的党组织。</translation>
    </message>
    <message>
        <source>%1 has no sheet with an answer.</source>
        <translation>%1没有已作答的评分表。</translation>
    </message>
    <message>
        <source>No sheet has an answer yet.</source>
        <translation>尚无已作答的评分表。</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>没有这份评分表。</translation>
    </message>
    <message>
        <source>Revision %1 of this standard was issued with another text, and what is issued never changes.</source>
        <translation>该标准第%1版已以不同内容印发，印发后不得更改。</translation>
    </message>
    <message>
        <source>Revision %1 of the standard %2 is issued, and what is issued never changes.</source>
        <translation>标准%2第%1版已印发，印发后不得更改。</translation>
    </message>
    <message>
        <source>Organizations were assessed by this standard; it stays issued.</source>
        <translation>已有党组织按该标准考评，不能撤回印发。</translation>
    </message>
    <message>
        <source>The document is not the one that its hash names.</source>
        <translation>文件内容与其哈希值不符。</translation>
    </message>
    <message>
        <source>The standard has errors.</source>
        <translation>该标准存在错误。</translation>
    </message>
    <message>
        <source>The standard has warnings, and no reason was given.</source>
        <translation>该标准有提示事项，但未说明理由。</translation>
    </message>
    <message>
        <source>The standard has no such part.</source>
        <translation>该标准没有这个组成部分。</translation>
    </message>
    <message>
        <source>This document is no part of its own.</source>
        <translation>该文件不是单独的组成部分。</translation>
    </message>
    <message>
        <source>The workbook has no such draft.</source>
        <translation>考评库中没有这份草稿。</translation>
    </message>
    <message>
        <source>The draft has no such place.</source>
        <translation>草稿中没有这一位置。</translation>
    </message>
    <message>
        <source>The draft is larger than 16 MB.</source>
        <translation>草稿超过16MB。</translation>
    </message>
    <message>
        <source>The standard compares organizations with each other, which this version cannot do.</source>
        <translation>该标准需要党组织之间相互比较，本版本尚不支持。</translation>
    </message>
    <message>
        <source>The item “%1” stands twice.</source>
        <translation>项目“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The section “%1” stands twice.</source>
        <translation>部分“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The clause “%1” stands twice in its item.</source>
        <translation>同一项目中细则“%1”出现了两次。</translation>
    </message>
    <message>
        <source>No value can reach this tier.</source>
        <translation>没有数值能够落入这一档。</translation>
    </message>
    <message>
        <source>There is no grade “%1”.</source>
        <translation>没有档次“%1”。</translation>
    </message>
    <message>
        <source>No item holds the input “%1”.</source>
        <translation>录入内容“%1”不在任何项目之内。</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>There is no input “%1”.</source>
        <translation>没有录入内容“%1”。</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>没有部分“%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>没有分组“%1”。</translation>
    </message>
    <message>
        <source>There is no level “%1”.</source>
        <translation>没有层级“%1”。</translation>
    </message>
    <message>
        <source>It reads itself: %1.</source>
        <translation>它读取了自身：%1。</translation>
    </message>
    <message>
        <source>The format must be plumbline-answers/1.</source>
        <translation>格式必须是plumbline-answers/1。</translation>
    </message>
    <message>
        <source>The document names no year.</source>
        <translation>文件中没有写明年度。</translation>
    </message>
    <message>
        <source>The document is larger than 256 MB.</source>
        <translation>文件超过256MB。</translation>
    </message>
    <message>
        <source>The standard has no such item.</source>
        <translation>标准中没有这个项目。</translation>
    </message>
    <message>
        <source>The item has no such clause.</source>
        <translation>该项目没有这条细则。</translation>
    </message>
    <message>
        <source>It answers an item that the standard does not have.</source>
        <translation>所填项目不在标准之内。</translation>
    </message>
    <message>
        <source>It answers a clause that the item %1 does not have.</source>
        <translation>所填细则不在项目%1之内。</translation>
    </message>
    <message>
        <source>The standard has no level “%1” of assessors.</source>
        <translation>该标准没有考评层级“%1”。</translation>
    </message>
    <message>
        <source>The standard has no grade “%1”.</source>
        <translation>该标准没有档次“%1”。</translation>
    </message>
    <message>
        <source>This organization stands at this level of assessors already.</source>
        <translation>该党组织在这一考评层级已有一份评分。</translation>
    </message>
    <message>
        <source>Its sheet was begun under another standard.</source>
        <translation>该评分表已按另一标准开始评分。</translation>
    </message>
    <message>
        <source>The round has no standard for its sector.</source>
        <translation>该考评轮次没有适用于其领域的标准。</translation>
    </message>
    <message>
        <source>The workbook has no organization of this code.</source>
        <translation>考评库中没有使用该代码的党组织。</translation>
    </message>
    <message>
        <source>This item may not be marked as not applicable.</source>
        <translation>该项目不得标记为不涉及。</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>此处不能使用这一内容。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不能使用“%1”。</translation>
    </message>
    <message>
        <source>The answers to the item are expected here.</source>
        <translation>此处应当是该项目的填报内容。</translation>
    </message>
    <message>
        <source>A list of assessments is expected here.</source>
        <translation>此处应当是评分列表。</translation>
    </message>
    <message>
        <source>A list of matters is expected here.</source>
        <translation>此处应当是事项列表。</translation>
    </message>
    <message>
        <source>A matter needs a name.</source>
        <translation>事项须有名称。</translation>
    </message>
    <message>
        <source>A year is expected here.</source>
        <translation>此处应当是年度。</translation>
    </message>
    <message>
        <source>A date such as 2023-07-03 is expected here.</source>
        <translation>此处应当是日期，例如2023-07-03。</translation>
    </message>
    <message>
        <source>A whole number from 0 on is expected here.</source>
        <translation>此处应当是不小于0的整数。</translation>
    </message>
    <message>
        <source>Points with at most three decimals are expected here.</source>
        <translation>此处应当是分值，至多三位小数。</translation>
    </message>
    <message>
        <source>A number with at most six decimals, a text, true or false is expected here.</source>
        <translation>此处应当是至多六位小数的数字、文字、是或者否。</translation>
    </message>
    <message>
        <source>An option is expected here.</source>
        <translation>此处应当是选项。</translation>
    </message>
    <message>
        <source>“%1” is no option of this rule.</source>
        <translation>“%1”不是该细则的选项。</translation>
    </message>
    <message>
        <source>“%1” is no variant of this rule.</source>
        <translation>“%1”不是该细则所列的情形。</translation>
    </message>
    <message>
        <source>There is no such option.</source>
        <translation>没有这个选项。</translation>
    </message>
    <message>
        <source>An empty value is no answer.</source>
        <translation>空值不能作为填报内容。</translation>
    </message>
    <message>
        <source>Nothing is entered for this clause.</source>
        <translation>该细则没有可录入的内容。</translation>
    </message>
    <message>
        <source>Nothing is left of the whole; mark the item as not applicable.</source>
        <translation>总数减去不计的部分后为零，请将该项目标记为不涉及。</translation>
    </message>
    <message>
        <source>The points of this option are fixed.</source>
        <translation>该选项的分值是固定的。</translation>
    </message>
    <message>
        <source>The points are fixed here: %1.</source>
        <translation>此处的分值固定为%1。</translation>
    </message>
    <message>
        <source>The points must lie between %1 and %2, times the count.</source>
        <translation>分值应当在%1与%2之间，并乘以次数。</translation>
    </message>
    <message>
        <source>The points must lie between %1 and %2.</source>
        <translation>分值应当在%1与%2之间。</translation>
    </message>
    <message>
        <source>“%1” must be above 0.</source>
        <translation>“%1”必须大于0。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The standard names no value for the year %1.</source>
        <translation>标准没有规定%1年度的数值。</translation>
    </message>
    <message>
        <source>The numbers are too large to be counted exactly.</source>
        <translation>数值过大，无法精确计算。</translation>
    </message>
    <message>
        <source>A sample has 1 to %1 organizations.</source>
        <translation>示例城市的党组织数应当在1至%1之间。</translation>
    </message>
    <message>
        <source>A sample has 1 to %1 rounds.</source>
        <translation>示例城市的考评轮次数应当在1至%1之间。</translation>
    </message>
    <message>
        <source>A number has too many digits.</source>
        <translation>有数字的位数过多。</translation>
    </message>
    <message>
        <source>It is nested more than %1 deep.</source>
        <translation>嵌套超过%1层。</translation>
    </message>
    <message>
        <source>This is no readable JSON.</source>
        <translation>这不是可读的JSON文件。</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>“%1”不是UUID。</translation>
    </message>
    <message>
        <source>Neither a column of codes nor one of names was found.</source>
        <translation>没有找到代码列或者名称列。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>There is nothing in the file: every cell is blank.</source>
        <translation>文件中没有内容，所有单元格都是空的。</translation>
    </message>
    <message>
        <source>There is nothing in what was pasted.</source>
        <translation>粘贴的内容是空的。</translation>
    </message>
    <message>
        <source>The file has %1 MiB; at most %2 MiB are read.</source>
        <translation>文件为%1MiB，至多读取%2MiB。</translation>
    </message>
    <message>
        <source>Unpacked it would take %1 MiB; at most %2 MiB are read.</source>
        <translation>解压后为%1MiB，至多读取%2MiB。</translation>
    </message>
    <message>
        <source>It holds more than %1 cells.</source>
        <translation>单元格超过%1个。</translation>
    </message>
    <message>
        <source>The file is protected by a password; save it as .xlsx without one.</source>
        <translation>文件设有密码，请取消密码后另存为.xlsx。</translation>
    </message>
    <message>
        <source>This is a binary spreadsheet (.xlsb); save it as .xlsx.</source>
        <translation>这是二进制电子表格（.xlsb），请另存为.xlsx。</translation>
    </message>
    <message>
        <source>This is an old spreadsheet (.xls or .et); save it as .xlsx.</source>
        <translation>这是旧格式电子表格（.xls或.et），请另存为.xlsx。</translation>
    </message>
    <message>
        <source>This is a web page or XML, whatever its name says; open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>这实际上是网页或者XML文件，请用电子表格软件打开后另存为.xlsx。</translation>
    </message>
    <message>
        <source>This is no spreadsheet; choose an .xlsx, .ods or .csv file.</source>
        <translation>这不是电子表格，请选择.xlsx、.ods或.csv文件。</translation>
    </message>
    <message>
        <source>This is neither a spreadsheet nor text; choose an .xlsx, .ods or .csv file.</source>
        <translation>这既不是电子表格也不是文本，请选择.xlsx、.ods或.csv文件。</translation>
    </message>
    <message>
        <source>The text is broken UTF-16.</source>
        <translation>文本的UTF-16编码有误。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030.</source>
        <translation>文本编码既不是UTF-8也不是GB18030。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>有引号没有闭合。</translation>
    </message>
    <message>
        <source>A cell lies outside the sheet.</source>
        <translation>有单元格超出表格范围。</translation>
    </message>
    <message>
        <source>A cell names a text that is not there.</source>
        <translation>有单元格引用了不存在的文字。</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read.</source>
        <translation>电子表格无法读取。</translation>
    </message>
    <message>
        <source>The file was cut off.</source>
        <translation>文件不完整，尾部缺失。</translation>
    </message>
    <message>
        <source>Nothing takes the output any more.</source>
        <translation>输出已被关闭。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第%1行第%2列</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Its format is newer than this program.</source>
        <translation>该文件的格式高于本程序所支持的版本。</translation>
    </message>
    <message>
        <source>Nothing of this kind can be set here.</source>
        <translation>此处不能设置这一内容。</translation>
    </message>
    <message>
        <source>This is no list.</source>
        <translation>这不是列表。</translation>
    </message>
    <message>
        <source>This is no place in a list.</source>
        <translation>这不是列表中的位置。</translation>
    </message>
    <message>
        <source>The list is shorter than that.</source>
        <translation>列表没有这么长。</translation>
    </message>
    <message>
        <source>Nothing can be moved into itself.</source>
        <translation>不能将内容移入其自身。</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>此处不能使用这一键名。</translation>
    </message>
    <message>
        <source>A sheet cannot have this name.</source>
        <translation>工作表不能使用这一名称。</translation>
    </message>
    <message>
        <source>Work in the background is still writing.</source>
        <translation>后台任务正在写入。</translation>
    </message>
    <message>
        <source>The numbers are too large to be compared among peers.</source>
        <translation>数值过大，无法在同类组织间比较。</translation>
    </message>
    <message>
        <source>The standard compares organizations with each other; they are scored together, a whole round at a time.</source>
        <translation>该标准需要在党组织之间比较，须对整个轮次一并计分。</translation>
    </message>
    <message>
        <source>What is in the bundle is not well formed.</source>
        <translation>数据包的内容格式有误。</translation>
    </message>
    <message>
        <source>A newer version of the program is needed to read this bundle.</source>
        <translation>读取此数据包需要更新版本的程序。</translation>
    </message>
    <message>
        <source>The operations in the bundle are not those that were signed: it was altered, or made wrongly.</source>
        <translation>数据包中的操作与签名不符：已被改动，或生成有误。</translation>
    </message>
    <message>
        <source>A part of the bundle is not vouched for by the office that it says it comes from.</source>
        <translation>数据包中有一部分未经其所称单位的签名担保。</translation>
    </message>
    <message>
        <source>This is no bundle.</source>
        <translation>这不是数据包。</translation>
    </message>
    <message>
        <source>There are too many operations for one bundle.</source>
        <translation>操作过多，一个数据包容纳不下。</translation>
    </message>
    <message>
        <source>The bundle is of another data set.</source>
        <translation>该数据包属于另一个数据集。</translation>
    </message>
    <message>
        <source>The workbook is part of a data set already.</source>
        <translation>该工作簿已属于某个数据集。</translation>
    </message>
    <message>
        <source>Somebody has changed or settled the conflict meanwhile.</source>
        <translation>该冲突期间已有人修改或裁定。</translation>
    </message>
    <message>
        <source>No such conflict is open.</source>
        <translation>没有这样的待处理冲突。</translation>
    </message>
    <message>
        <source>This office has no part in the conflict.</source>
        <translation>该单位未涉及此冲突。</translation>
    </message>
    <message>
        <source>This is no standard.</source>
        <translation>这不是标准文件。</translation>
    </message>
    <message>
        <source>A section that holds items has no id.</source>
        <translation>含有考评项目的部分没有标识。</translation>
    </message>
    <message>
        <source>A text is longer than the 32,767 characters that a cell holds.</source>
        <translation>文字超过一个单元格所能容纳的32767个字符。</translation>
    </message>
    <message>
        <source>In the round “%1” conflicts between offices are open (%2). Settle them before it is frozen.</source>
        <translation>考评轮次“%1”有单位之间的冲突待处理（%2 处），请处理后再锁定。</translation>
    </message>
    <message>
        <source>Save the sheet as an .xlsx file: in an .ods file joined cells and hidden rows cannot be seen.</source>
        <translation>请将表格另存为 .xlsx 文件：.ods 文件中的合并单元格和隐藏行无法识别。</translation>
    </message>
    <message>
        <source>The roster of offices does not know this installation. Read its fingerprint to the city.</source>
        <translation>单位名册中没有本安装，请将其指纹报给市级。</translation>
    </message>
    <message>
        <source>The key of this installation was taken out of the roster of offices.</source>
        <translation>本安装的密钥已从单位名册中注销。</translation>
    </message>
    <message>
        <source>By the roster of offices that is for another office to write.</source>
        <translation>按单位名册，此项内容应由其他单位写入。</translation>
    </message>
    <message>
        <source>Who signed that may not, by the roster of offices.</source>
        <translation>按单位名册，签名者无权签署此项内容。</translation>
    </message>
    <message>
        <source>Its roster of offices does not know this installation, so what was written here would no longer count. Read the fingerprint %1 to the city and ask for a new bundle.</source>
        <translation>其中的单位名册没有本安装，接收后本处写入的内容将不再有效。请将指纹 %1 报给市级，并索取新的数据包。</translation>
    </message>
    <message>
        <source>The data set has a root key already.</source>
        <translation>数据集已有根密钥。</translation>
    </message>
    <message>
        <source>The root key of the data set is another one.</source>
        <translation>数据集的根密钥与此不同。</translation>
    </message>
    <message>
        <source>The root key of the data set is not on this computer. The city has it.</source>
        <translation>数据集的根密钥不在本机，由市级保管。</translation>
    </message>
    <message>
        <source>No such key has come here yet. Ask for the key itself, or for a bundle.</source>
        <translation>本处尚未收到过此密钥。请索取密钥本身，或先接收其数据包。</translation>
    </message>
    <message>
        <source>There is a roster of offices already.</source>
        <translation>已有单位名册。</translation>
    </message>
    <message>
        <source>No roster of offices here is signed by that key.</source>
        <translation>本库没有由该密钥签名的单位名册。</translation>
    </message>
    <message>
        <source>The key is not in the roster of offices.</source>
        <translation>该密钥不在单位名册中。</translation>
    </message>
    <message>
        <source>Nothing of that key is in quarantine.</source>
        <translation>隔离区中没有该密钥的内容。</translation>
    </message>
    <message>
        <source>Results of the round “%1” are frozen.</source>
        <translation>考评轮次“%1”已有锁定的结果。</translation>
    </message>
    <message>
        <source>Sheets are left out of a freezing only for a reason. Say it.</source>
        <translation>暂缓锁定评分表须写明理由。</translation>
    </message>
    <message>
        <source>Nothing is left to freeze in this round.</source>
        <translation>本轮次已没有可锁定的评分表。</translation>
    </message>
    <message>
        <source>No organization with the code “%1” has a sheet in this round.</source>
        <translation>本轮次没有代码为“%1”的党组织的评分表。</translation>
    </message>
    <message>
        <source>No attached file has a hash that begins so, or several have: give more of its letters.</source>
        <translation>没有所附文件的哈希值以此开头，或有多个文件以此开头：请多写几位。</translation>
    </message>
    <message>
        <source>The file is not attached to this item.</source>
        <translation>该文件未附于此项。</translation>
    </message>
    <message>
        <source>No remark was ever written there.</source>
        <translation>该处从未写过备注。</translation>
    </message>
    <message>
        <source>The bundle is sealed for another office.</source>
        <translation>该数据包是为其他单位密封的。</translation>
    </message>
    <message>
        <source>The bundle is sealed for another office: no key of this installation opens it. Ask for one that is made for you.</source>
        <translation>该数据包是为其他单位密封的，本安装的密钥无法打开。请发送单位为本单位重新制作。</translation>
    </message>
    <message>
        <source>No key of this office is known here, so nothing can be sealed for it. Take in a bundle of its first.</source>
        <translation>此处尚无该单位的密钥，无法为其密封。请先导入该单位的数据包。</translation>
    </message>
    <message>
        <source>It is too much for one file. Make it in parts.</source>
        <translation>内容过多，一个文件放不下，请分卷制作。</translation>
    </message>
    <message>
        <source>Parts of %1 bytes are too small.</source>
        <translation>每卷 %1 字节过小。</translation>
    </message>
    <message>
        <source>No file that is attached to this item has such a hash.</source>
        <translation>该项所附文件中没有此哈希值。</translation>
    </message>
    <message>
        <source>The file is not attached to any item.</source>
        <translation>该文件未附于任何项。</translation>
    </message>
    <message>
        <source>The file has not come here yet. The next bundle for the office that has it asks for it.</source>
        <translation>该文件尚未送达。发往持有该文件单位的下一个数据包会索取它。</translation>
    </message>
    <message>
        <source>This belongs to the area of another office.</source>
        <translation>该内容属于其他单位的范围。</translation>
    </message>
    <message>
        <source>There is no such entry of that code.</source>
        <translation>该代码下没有这条记录。</translation>
    </message>
    <message>
        <source>No two organizations have that code.</source>
        <translation>没有两个党组织使用该代码。</translation>
    </message>
    <message>
        <source>Nothing was merged into that organization.</source>
        <translation>没有记录合并到该党组织。</translation>
    </message>
    <message>
        <source>No organization has this code.</source>
        <translation>没有使用该代码的党组织。</translation>
    </message>
    <message>
        <source>The organization has no such sheet in the round “%1”.</source>
        <translation>该党组织在“%1”轮次中没有这张评分表。</translation>
    </message>
    <message>
        <source>It has several sheets. Name one with --level: %1.</source>
        <translation>该党组织有多张评分表，请用 --level 指明其中一张：%1。</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>行业主管部门</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>评定标准</translation>
    </message>
    <message>
        <source>Grade decided</source>
        <translation>审定档次</translation>
    </message>
    <message>
        <source>Grade by the points</source>
        <translation>按得分的档次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>name, sector and areas</source>
        <translation>名称、领域和地区</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>exemption</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>what happened to it</source>
        <translation>变更事项</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>a draft standard</source>
        <translation>标准草稿</translation>
    </message>
    <message>
        <source>the freezing of the round</source>
        <translation>结果锁定</translation>
    </message>
    <message>
        <source>which sheet it is</source>
        <translation>评分表归属</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>the decided grade</source>
        <translation>审定档次</translation>
    </message>
    <message>
        <source>an entry of another kind</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>that it was entered twice</source>
        <translation>重复登记的认定</translation>
    </message>
    <message>
        <source>secretary, office and telephone</source>
        <translation>书记、办公地点和电话</translation>
    </message>
    <message>
        <source>visit and state of the sheet</source>
        <translation>考评日期和评分表状态</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>who works with the program</source>
        <translation>填写人信息</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>并入其他党组织</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分立</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>affiliated elsewhere</source>
        <translation>变更隶属关系</translation>
    </message>
    <message>
        <source>sector changed</source>
        <translation>变更领域</translation>
    </message>
    <message>
        <source>secretary changed</source>
        <translation>书记变更</translation>
    </message>
    <message>
        <source>code changed</source>
        <translation>代码变更</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>属地变更</translation>
    </message>
    <message>
        <source>exempted</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>to be assessed again</source>
        <translation>恢复参评</translation>
    </message>
</context>
<context>
    <name>RosterTable</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>no computer yet</source>
        <translation>尚无计算机</translation>
    </message>
    <message>
        <source>all computers revoked</source>
        <translation>计算机均已注销</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>writes; not counted: %1</source>
        <translation>有效；不计入 %1 条</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>revoked %1: %2</source>
        <translation>%1 注销：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>compared here %1</source>
        <translation>已在本处核对 %1</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>not compared; seen %1</source>
        <translation>未核对；%1 见过</translation>
    </message>
    <message>
        <source>It is kept here: the key of the data set lies at this computer.</source>
        <translation>名册由本机维护：根密钥存放在这台计算机上。</translation>
    </message>
    <message>
        <source>This computer is not in it: it can only be looked at here. The city keeps it.</source>
        <translation>本机未列入名册，只能查看；名册由市级维护。</translation>
    </message>
    <message>
        <source>This computer writes for %1 and can let other computers of it write; all else is kept by the city.</source>
        <translation>本机为%1写入，可以添加、注销该单位的其他计算机；其余由市级维护。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Committee of the city</source>
        <translation>市直机关工委</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>考评组</translation>
    </message>
    <message>
        <source>Writes everything in all areas, and what is common to all: standards, rounds, divisions.</source>
        <translation>可写入所有地区的全部内容，以及各单位共用的内容：标准、考评轮次、区划。</translation>
    </message>
    <message>
        <source>Writes what belongs to its areas: organizations, sheets, grades.</source>
        <translation>可写入所辖地区的内容：党组织、评分表、档次。</translation>
    </message>
    <message>
        <source>Scores sheets in its areas, and does no more.</source>
        <translation>只能在所辖地区内打分，不能写入其他内容。</translation>
    </message>
    <message>
        <source>Roster of offices</source>
        <translation>单位名册</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>未列入名册</translation>
    </message>
    <message>
        <source>keys that no office has</source>
        <translation>尚无单位的密钥</translation>
    </message>
    <message>
        <source>Key of the computer</source>
        <translation>计算机密钥</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>列入时间</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Said to be of</source>
        <translation>自称单位</translation>
    </message>
    <message>
        <source>Only what the roster grants counts. Offices: %1, computers: %2.</source>
        <translation>只有名册授权的内容计入。单位 %1 个，计算机 %2 台。</translation>
    </message>
    <message>
        <source>The key of the data set is %1: read it to an office that is to trust it.</source>
        <translation>根密钥为 %1：请读给需要信任本名册的单位。</translation>
    </message>
    <message>
        <source>There is no roster yet: everything counts that comes from keys that somebody here confirmed.</source>
        <translation>尚无名册：凡来自本处已核对密钥的内容均计入。</translation>
    </message>
    <message>
        <source>The city begins it: the key of the data set lies at its computer.</source>
        <translation>名册由市级启用：根密钥存放在市级的计算机上。</translation>
    </message>
    <message>
        <source>One came here that another key signed. It counts once somebody has compared that key with the city&apos;s.</source>
        <translation>本处收到一份由其他密钥签署的名册，将该密钥与市级核对之后方才生效。</translation>
    </message>
    <message>
        <source>An office above this one begins it.</source>
        <translation>名册由上级单位启用。</translation>
    </message>
    <message>
        <source>With one, only those write whom the city has put in, each in its areas, and no key has to be compared again.</source>
        <translation>启用名册后，只有市级列入的单位可以在各自地区内写入，密钥无须再次核对。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>添加情形</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>添加分档</translation>
    </message>
    <message>
        <source>Counted apart</source>
        <translation>单独计数</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Count some doubled or halved</source>
        <translation>部分次数加倍或减半</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>要填写的内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation>输入类型</translation>
    </message>
    <message>
        <source>At most (points)</source>
        <translation>最多（分）</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>Points each</source>
        <translation>每次分值</translation>
    </message>
    <message>
        <source>So many are free</source>
        <translation>免扣次数</translation>
    </message>
    <message>
        <source>The item is 0 from</source>
        <translation>达到几次本项得0分</translation>
    </message>
    <message>
        <source>Each named matter once, by its greatest</source>
        <translation>每个列名事项只计一次，取最重的一次</translation>
    </message>
    <message>
        <source>From (points)</source>
        <translation>起（分）</translation>
    </message>
    <message>
        <source>To (points)</source>
        <translation>止（分）</translation>
    </message>
    <message>
        <source>0 is always allowed</source>
        <translation>0分始终可选</translation>
    </message>
    <message>
        <source>For each occurrence</source>
        <translation>每发现一次</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>规定数量</translation>
    </message>
    <message>
        <source>Points for each short</source>
        <translation>每少一个的分值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Bad is</source>
        <translation>不达标是指</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Otherwise (points)</source>
        <translation>其他情况（分）</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>达到该值得满分</translation>
    </message>
    <message>
        <source>What each vote is worth</source>
        <translation>每种票的分值</translation>
    </message>
    <message>
        <source>Plus (points)</source>
        <translation>另加（分）</translation>
    </message>
    <message>
        <source>Peers within (county, sector, township …)</source>
        <translation>同类范围（县区、领域、乡镇（街道）等）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>并列名次</translation>
    </message>
    <message>
        <source>Points of places 1, 2, 3 …</source>
        <translation>第1、2、3……名的分值</translation>
    </message>
    <message>
        <source>Then each place</source>
        <translation>以后每名递减</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>最低到</translation>
    </message>
    <message>
        <source>By the points of these items instead of an input (ids)</source>
        <translation>按下列项目的得分而不按输入（编码）</translation>
    </message>
    <message>
        <source>By the total instead of an input</source>
        <translation>按总分而不按输入</translation>
    </message>
    <message>
        <source>Of a choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Of votes</source>
        <translation>测评票</translation>
    </message>
    <message>
        <source>More of the rule</source>
        <translation>更多规则设置</translation>
    </message>
</context>
<context>
    <name>SampleCity</name>
    <message>
        <source>Making the sample city</source>
        <translation>正在生成示例城市</translation>
    </message>
</context>
<context>
    <name>SchemaWords</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>此处不能使用这一键名。</translation>
    </message>
    <message>
        <source>This key stands twice.</source>
        <translation>这一键名出现了两次。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>此处应当是一个对象。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>此处应当是一个列表。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>此处应当是文字。</translation>
    </message>
    <message>
        <source>Yes or no is expected here.</source>
        <translation>此处应当是“是”或者“否”。</translation>
    </message>
    <message>
        <source>Only “true” may stand here.</source>
        <translation>此处只能写“true”。</translation>
    </message>
    <message>
        <source>Points are expected here.</source>
        <translation>此处应当是分值。</translation>
    </message>
    <message>
        <source>Points are expected here: a number with at most three decimals, at most 1,000,000.</source>
        <translation>此处应当是分值：至多三位小数，不超过1000000。</translation>
    </message>
    <message>
        <source>A number with at most six decimals is expected here.</source>
        <translation>此处应当是数字，至多六位小数。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>此处应当是%1至%2之间的整数。</translation>
    </message>
    <message>
        <source>A percentage such as 30% is expected here.</source>
        <translation>此处应当是百分比，例如30%。</translation>
    </message>
    <message>
        <source>One of these is expected here: %1.</source>
        <translation>此处应当是下列之一：%1。</translation>
    </message>
    <message>
        <source>The format must be plumbline-standard/1.</source>
        <translation>格式必须是plumbline-standard/1。</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>A limit is above 0: it caps a magnitude.</source>
        <translation>上限应当大于0：它限制的是加扣分的幅度。</translation>
    </message>
    <message>
        <source>Either points or a range, not both.</source>
        <translation>分值和分值区间只能写其中一种。</translation>
    </message>
    <message>
        <source>The lower end lies above the upper one.</source>
        <translation>区间下限高于上限。</translation>
    </message>
    <message>
        <source>The floor lies above the ceiling.</source>
        <translation>最低分高于最高分。</translation>
    </message>
    <message>
        <source>A choice needs options.</source>
        <translation>选项规则必须列出选项。</translation>
    </message>
    <message>
        <source>The size of a step is above 0.</source>
        <translation>档距应当大于0。</translation>
    </message>
    <message>
        <source>A tier has exactly one bound.</source>
        <translation>每一档只能有一个界限。</translation>
    </message>
    <message>
        <source>Words with their worth are expected here.</source>
        <translation>此处应当是各票种及其折算值。</translation>
    </message>
    <message>
        <source>“count” is taken by the plain occurrences.</source>
        <translation>“count”已用于普通情形的次数。</translation>
    </message>
    <message>
        <source>A record must say what is entered.</source>
        <translation>登记项必须写明录入什么。</translation>
    </message>
    <message>
        <source>This rule cannot take such an input.</source>
        <translation>这一评分规则不能使用这种录入方式。</translation>
    </message>
    <message>
        <source>Answers use this word for something else; choose another id.</source>
        <translation>这一标识在填报中另有用途，请改用其他标识。</translation>
    </message>
    <message>
        <source>An item&apos;s id has 1 to 64 of the characters A-Z a-z 0-9 . _ -</source>
        <translation>项目标识由1至64个字符组成，只能使用A-Z a-z 0-9 . _ -</translation>
    </message>
    <message>
        <source>Only a scored item starts full.</source>
        <translation>只有计分项目可以从满分起评。</translation>
    </message>
    <message>
        <source>Only a scored item has a start.</source>
        <translation>只有计分项目可以有起评分。</translation>
    </message>
    <message>
        <source>A weight is not below 0.</source>
        <translation>权重不能小于0。</translation>
    </message>
    <message>
        <source>A section holds items or sections.</source>
        <translation>部分应当包含项目或者下级部分。</translation>
    </message>
    <message>
        <source>Sections lie at most four deep.</source>
        <translation>部分至多四级。</translation>
    </message>
    <message>
        <source>Scaling within each section knows no weights.</source>
        <translation>在各部分内折算时不能设权重。</translation>
    </message>
    <message>
        <source>Scaling within each section knows no aggregate but the sum.</source>
        <translation>在各部分内折算时只能求和。</translation>
    </message>
    <message>
        <source>Years with their numbers are expected here.</source>
        <translation>此处应当是各年度的数值。</translation>
    </message>
    <message>
        <source>A year and its number are expected here.</source>
        <translation>此处应当是年度及其数值。</translation>
    </message>
    <message>
        <source>The total or an item of an earlier round is expected here.</source>
        <translation>此处应当是以往轮次的总分或者某一项目。</translation>
    </message>
    <message>
        <source>This looks nothing up: by year, an attribute, an input, an earlier round or peers are expected.</source>
        <translation>此处未引用任何内容：应当是按年度取值、组织属性、录入内容、以往轮次或者同类组织。</translation>
    </message>
    <message>
        <source>This is no condition: nothing stands on its left side.</source>
        <translation>这不是条件：缺少比较的对象。</translation>
    </message>
    <message>
        <source>Exactly one comparison is expected.</source>
        <translation>应当有且只有一个比较。</translation>
    </message>
    <message>
        <source>A number, a date or something to look up is expected here.</source>
        <translation>此处应当是数字、日期或者引用。</translation>
    </message>
    <message>
        <source>A number or something to look up is expected here.</source>
        <translation>此处应当是数字或者引用。</translation>
    </message>
    <message>
        <source>A condition is expected here.</source>
        <translation>此处应当是条件。</translation>
    </message>
    <message>
        <source>What is entered in “%1” cannot be compared so.</source>
        <translation>“%1”的录入内容不能这样比较。</translation>
    </message>
    <message>
        <source>What is entered in “%1” is no number.</source>
        <translation>“%1”的录入内容不是数字。</translation>
    </message>
    <message>
        <source>Only a ratio is compared with a percentage.</source>
        <translation>只有比率可以与百分比比较。</translation>
    </message>
    <message>
        <source>Only a check is yes or no.</source>
        <translation>只有勾选项可以用是、否比较。</translation>
    </message>
    <message>
        <source>Only a check or an attribute is yes or no.</source>
        <translation>只有勾选项或者组织属性可以用是、否比较。</translation>
    </message>
    <message>
        <source>A word cannot be compared so.</source>
        <translation>文字不能这样比较。</translation>
    </message>
    <message>
        <source>A percentage is of possible points, or of a ratio.</source>
        <translation>百分比只用于应得分或者比率。</translation>
    </message>
    <message>
        <source>A grade that is held is compared with a grade.</source>
        <translation>现有档次只能与档次比较。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The gate “%1” has no clause to read.</source>
        <translation>门槛“%1”没有可供读取的细则。</translation>
    </message>
    <message>
        <source>There must be a grade.</source>
        <translation>至少要有一个档次。</translation>
    </message>
    <message>
        <source>A grade stands twice.</source>
        <translation>有档次重复。</translation>
    </message>
    <message>
        <source>There must be a level of assessors.</source>
        <translation>至少要有一个考评层级。</translation>
    </message>
    <message>
        <source>A level of assessors stands twice.</source>
        <translation>有考评层级重复。</translation>
    </message>
    <message>
        <source>This level of assessors stands twice.</source>
        <translation>这一考评层级重复。</translation>
    </message>
    <message>
        <source>A part of its own does not have this: its standards do.</source>
        <translation>单独的组成部分不含此项，由采用它的标准规定。</translation>
    </message>
    <message>
        <source>A part of its own holds one part.</source>
        <translation>单独的组成部分只能有一个部分。</translation>
    </message>
    <message>
        <source>A part of its own is not taken from another.</source>
        <translation>单独的组成部分不能再取自其他部分。</translation>
    </message>
    <message>
        <source>It is not said how the slope steps.</source>
        <translation>未写明按什么步距扣分。</translation>
    </message>
    <message>
        <source>It is not said which end is better.</source>
        <translation>未写明数值高的还是低的名次在前。</translation>
    </message>
    <message>
        <source>Ties are not settled.</source>
        <translation>未写明并列的处理办法。</translation>
    </message>
    <message>
        <source>Ties at the edge are not settled.</source>
        <translation>未写明名额边缘并列的处理办法。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>What</source>
        <translation>测试内容</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Making the sample city; at full size this takes minutes.</source>
        <translation>正在生成示例城市；全部规模约需数分钟。</translation>
    </message>
    <message>
        <source>The figures of the benchmark table, measured on this machine.</source>
        <translation>在本机实测性能指标。</translation>
    </message>
    <message>
        <source>The workbook is sound.</source>
        <translation>考评库完好。</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n faults.</source>
        <translation>
            <numerusform>考评库存在%n处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Whose report? Give one of --organization, --county and --all.</source>
        <translation>请指定报告范围：--organization、--county、--all 三者之一。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, reports of %n organizations.</source>
        <translation>
            <numerusform>已写入 %1，含%n个党组织的报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes in organizations (XLSX, ODS, CSV), a standard or answers (JSON).</source>
        <translation>导入党组织（XLSX、ODS、CSV）、标准或评分（JSON）。</translation>
    </message>
    <message>
        <source>%1 sheets taken, %2 refused.</source>
        <translation>已导入%1份评分表，拒绝%2份。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a preview.</source>
        <translation>仅为预览，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 gone, %5 doubtful.</source>
        <translation>新增%1行，变更%2行，无变化%3行，文件中已没有%4行，存疑%5行。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查意见</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out; --report FILE.xlsx lists them.</source>
        <translation>
            <numerusform>有%n行未导入；可用 --report FILE.xlsx 列出明细。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has %1, revision %2, already.</source>
        <translation>考评库中已有%1（第%2版）。</translation>
    </message>
    <message>
        <source>%1, revision %2.</source>
        <translation>%1（第%2版）。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>文件格式版本</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立时间</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>创A标准</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>评分不一致</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>What the workbook is and how much it holds.</source>
        <translation>显示考评库的基本情况和内容数量。</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>本版本不提供“%1”。</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>没有名为“%1”的清单。</translation>
    </message>
    <message>
        <source>What the workbook holds.</source>
        <translation>列出考评库的内容。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>%1 operations would be read again.</source>
        <translation>将重新读取%1条操作记录。</translation>
    </message>
    <message>
        <source>%1 operations read again.</source>
        <translation>已重新读取%1条操作记录。</translation>
    </message>
    <message>
        <source>The state is what it was.</source>
        <translation>数据状态与原来一致。</translation>
    </message>
    <message>
        <source>The state was not what the log says; now it is.</source>
        <translation>数据状态原与日志不符，现已恢复一致。</translation>
    </message>
    <message>
        <source>Makes everything but the log again, from the log.</source>
        <translation>依据日志重建日志以外的全部内容。</translation>
    </message>
    <message>
        <source>--where takes FIELD=VALUE[,FIELD=VALUE] with these fields: %1.</source>
        <translation>--where 的格式为 FIELD=VALUE[,FIELD=VALUE]，可用字段：%1。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The grade report of an organization, PDF</source>
        <translation>党组织等级评定报告，PDF</translation>
    </message>
    <message>
        <source>The A share against its path, PNG</source>
        <translation>A档占比与序时进度图，PNG</translation>
    </message>
    <message>
        <source>“%1” needs more than that.</source>
        <translation>“%1”的参数不足。</translation>
    </message>
    <message>
        <source>“%1” needs --%2 %3.</source>
        <translation>“%1”须指定 --%2 %3。</translation>
    </message>
    <message>
        <source>There is no report “%1”; report --list names them.</source>
        <translation>没有名为“%1”的报告；可用 report --list 查看。</translation>
    </message>
    <message>
        <source>Prints reports: into one file or, into a folder, one file for each county.</source>
        <translation>生成报告：写入一个文件；指定文件夹的，每个县区一个文件。</translation>
    </message>
    <message>
        <source>%1 sheets scored, %2 changed.</source>
        <translation>已计分%1份评分表，其中%2份有变化。</translation>
    </message>
    <message>
        <source>Scores every sheet of the open rounds again; with --standard, shows what would change under it and changes nothing.</source>
        <translation>对进行中轮次的全部评分表重新计分；加 --standard 时只显示按该标准将发生的变化，不作改动。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Everywhere: --lang zh|en, --help, --version. The path - is standard input or output.</source>
        <translation>通用选项：--lang zh|en、--help、--version。路径 - 表示标准输入或标准输出。</translation>
    </message>
    <message>
        <source>Data goes to standard output, messages to standard error.</source>
        <translation>数据写入标准输出，提示写入标准错误输出。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 cannot read or write, 5 refused for safety.</source>
        <translation>退出码：0 完成，1 结果为否，2 用法错误，3 输入有误，4 文件不能读取或写入，5 出于安全拒绝。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”; plumbline-cli --help lists them.</source>
        <translation>没有名为“%1”的命令；可用 plumbline-cli --help 查看全部命令。</translation>
    </message>
    <message>
        <source>Which command? plumbline-cli --help lists them.</source>
        <translation>请指定命令；可用 plumbline-cli --help 查看全部命令。</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>否决待定</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>未评完</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>Only one of the two can be standard input.</source>
        <translation>两者之中只能有一个为标准输入。</translation>
    </message>
    <message>
        <source>Refused: %1, %2: %3</source>
        <translation>已拒绝：%1，%2：%3</translation>
    </message>
    <message>
        <source>Scores answers by a standard, without a workbook.</source>
        <translation>不使用考评库，直接按标准对评分计分。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>What is wrong or doubtful about a standard; exit status 1 on an error.</source>
        <translation>检查标准中的错误和存疑之处；有错误时退出码为1。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Assessable</source>
        <translation>应评</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未考评</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1档占比</translation>
    </message>
    <message numerus="yes">
        <source>Target %1 % of grade %2 by %3: %n organizations are missing; the path asks for %4 % today.</source>
        <translation>
            <numerusform>目标：%3前%2档占比%1%，尚差%n个党组织；按序时进度今日应达到%4%。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many organizations have which grade, and the share against the path.</source>
        <translation>统计各档次党组织数，并将占比与序时进度对照。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>选项 --%1 须带值：%2。</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>“%1”没有选项 %2。</translation>
    </message>
    <message>
        <source>“%1” has no option %2; did you mean --%3?</source>
        <translation>“%1”没有选项 %2；是否应为 --%3？</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1, not “%2”.</source>
        <translation>--%1 须为不小于1的整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 须为下列之一：%2；不能是“%3”。</translation>
    </message>
    <message>
        <source>The value of --%1 is empty.</source>
        <translation>--%1 的值为空。</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>“%1”不能识别参数“%2”。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Nothing was issued: there are warnings. Say with --reason why it is issued all the same; the reason is kept.</source>
        <translation>未印发：该标准有提示事项。请用 --reason 说明仍予印发的理由，理由将随标准一并保存。</translation>
    </message>
    <message>
        <source>The state was made again from the log.</source>
        <translation>已根据日志重建状态。</translation>
    </message>
    <message>
        <source>Whether the file is whole and says what its log says; exit status 1 if not. With --repair, makes the state again from the log.</source>
        <translation>检查文件是否完整、状态是否与日志一致；否则退出状态为1。加 --repair 则根据日志重建状态。</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>标准输入只能读取一次。</translation>
    </message>
    <message>
        <source>--report lists the rows of one file, not of several.</source>
        <translation>--report 只列出一个文件的各行，不能用于多个文件。</translation>
    </message>
    <message>
        <source>Only one of --json and --report can go to standard output.</source>
        <translation>--json 与 --report 只能有一个写到标准输出。</translation>
    </message>
    <message>
        <source>--as-of goes with the list of organizations only.</source>
        <translation>--as-of 只用于党组织清单。</translation>
    </message>
    <message>
        <source>Either --json or --csv, not both.</source>
        <translation>--json 与 --csv 只能选其一。</translation>
    </message>
    <message>
        <source>Share not assessed</source>
        <translation>未考评占比</translation>
    </message>
    <message>
        <source>Target no grade %1 by %2: reached.</source>
        <translation>目标：%2前%1档清零，已达到。</translation>
    </message>
    <message numerus="yes">
        <source>Target no grade %1 by %2: missed by %n organizations.</source>
        <translation>
            <numerusform>目标：%2前%1档清零，未达到，尚余%n个党组织。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target no grade %1 by %2: %n organizations are left.</source>
        <translation>
            <numerusform>目标：%2前%1档清零，尚余%n个党组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1 % of grade %2 by %3: reached, %4 % on that day (%5).</source>
        <translation>目标：%3前%2档占比%1%，已达到，当日为%4%（%5）。</translation>
    </message>
    <message numerus="yes">
        <source>Target %1 % of grade %2 by %3: missed by %n organizations, %4 % on that day (%5).</source>
        <translation>
            <numerusform>目标：%3前%2档占比%1%，未达到，差%n个党组织，当日为%4%（%5）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 % of grade %2 by %3: %n organizations are missing.</source>
        <translation>
            <numerusform>目标：%3前%2档占比%1%，尚差%n个党组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>--%1 takes a day as 2023-07-03, not “%2”.</source>
        <translation>--%1 的值应为日期，如2023-07-03，不能是“%2”。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>技术信息：%1</translation>
    </message>
    <message>
        <source>%1 operations would be in the bundle.</source>
        <translation>数据包将包含 %1 条操作。</translation>
    </message>
    <message>
        <source>%1 operations in %2 bytes.</source>
        <translation>共 %1 条操作，%2 字节。</translation>
    </message>
    <message>
        <source>The key that signed it: %1. Read it to the other office when it asks.</source>
        <translation>签名密钥指纹：%1。对方单位核对时，请读给对方。</translation>
    </message>
    <message>
        <source>%1, from %2 %3: %4 new operations, %5 known already.</source>
        <translation>%1，来自 %2 %3：新操作 %4 条，已有 %5 条。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are open; “conflicts” lists them.</source>
        <translation>
            <numerusform>有 %n 处冲突待处理；用“conflicts”命令查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送单位</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>The bundle is whole and signed by that key.</source>
        <translation>数据包完整，签名与该密钥相符。</translation>
    </message>
    <message>
        <source>Checks a bundle and says whose it is and what it holds.</source>
        <translation>检查数据包，说明来自何单位、包含何内容。</translation>
    </message>
    <message>
        <source>No conflict is open.</source>
        <translation>没有待处理的冲突。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are open.</source>
        <translation>
            <numerusform>有 %n 处冲突待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from now on %2.</source>
        <translation>%1：自此以“%2”为准。</translation>
    </message>
    <message>
        <source>To settle one, say: resolve ID.</source>
        <translation>如需裁定，请写：resolve 编号。</translation>
    </message>
    <message>
        <source>Say with --take whose value stands, and with --reason why.</source>
        <translation>请用 --take 指明以哪个单位的数据为准，用 --reason 说明理由。</translation>
    </message>
    <message>
        <source>A new workbook of an office; with --sample it holds the sample city with N organizations (600), with --from it joins the data set of another office&apos;s bundle.</source>
        <translation>新建某单位的工作簿；用 --sample 则装入含 N 个组织（600）的示例市，用 --from 则加入另一单位数据包所属的数据集。</translation>
    </message>
    <message>
        <source>The second file ends in .json or .xlsx, or is - for JSON.</source>
        <translation>第二个文件应以 .json 或 .xlsx 结尾；写 - 则输出 JSON。</translation>
    </message>
    <message>
        <source>Nothing was written: %1 cannot be used as it is.</source>
        <translation>未写入任何内容：%1存在问题，尚不能使用。</translation>
    </message>
    <message>
        <source>The template is an .xlsx file.</source>
        <translation>空白表格应为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>A standard from JSON to its spreadsheet form (.xlsx) or back, nothing lost. --official: a draft from an official sheet, rules left to choose.</source>
        <translation>标准在 JSON 与电子表格（.xlsx）之间相互转换，内容不丢失。--official：由正式评分表生成草稿，评分规则另行选择。</translation>
    </message>
    <message>
        <source>An empty spreadsheet form of a standard, with instructions and lists.</source>
        <translation>标准的空白电子表格，附填写说明和下拉列表。</translation>
    </message>
    <message>
        <source>The round “%1” was not frozen: conflicts are open in it. Settle them first: plumbline-cli conflicts.</source>
        <translation>考评轮次“%1”未锁定：尚有冲突待处理。请先用 plumbline-cli conflicts 处理。</translation>
    </message>
    <message>
        <source>%1: %2 sheets with a result, %3 of them incomplete; %4 without an answer; %5 open conflicts.</source>
        <translation>%1：有结果的评分表 %2 份，其中未评完 %3 份；未作答 %4 份；待处理冲突 %5 处。</translation>
    </message>
    <message>
        <source>The round is frozen: nothing changes its results any more.</source>
        <translation>本轮次结果已锁定，不再变动。</translation>
    </message>
    <message>
        <source>Stores the results of a round for ever: nothing changes them any more, and nothing thaws them; exit status 1 when open conflicts keep it open.</source>
        <translation>永久保存一个轮次的结果，此后不再变动，也不能解除；有冲突待处理而不能锁定时，退出状态为 1。</translation>
    </message>
    <message>
        <source>Sheets that are compared with each other have changed since: “rescore” compares them anew.</source>
        <translation>相互比较的评分表此后有变动，请用“rescore”命令重新核算。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>由 %1 拆分</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>由 %1 合并</translation>
    </message>
    <message>
        <source>reworded and re-weighted</source>
        <translation>文字、分值均有修改</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>文字有修改</translation>
    </message>
    <message>
        <source>re-weighted</source>
        <translation>分值或规则有修改</translation>
    </message>
    <message>
        <source>printed otherwise</source>
        <translation>仅编号、方法等有修改</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The standard itself</source>
        <translation>标准总体</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>两份标准内容一致。</translation>
    </message>
    <message>
        <source>What differs between two revisions, item by item: new, dropped, split, merged, reworded, re-weighted; texts with [-what went-]{+what came+}.</source>
        <translation>逐项比较两个版本的差异：新增、删除、拆分、合并、文字修改、分值修改；文字差异以[-删去-]{+增加+}标明。</translation>
    </message>
    <message>
        <source>--%1 goes with --standard only.</source>
        <translation>--%1 只能与 --standard 一起使用。</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>The roster is begun: from now on only what it grants counts. All that was here until now counts.</source>
        <translation>名册已启用：此后只有名册授权的内容有效。此前已有的内容全部有效。</translation>
    </message>
    <message>
        <source>A new office needs --name and --kind.</source>
        <translation>新单位须给出 --name 和 --kind。</translation>
    </message>
    <message>
        <source>A township or a team needs --scope: the areas in which it scores.</source>
        <translation>乡镇或考评小组须给出 --scope，即其打分的范围。</translation>
    </message>
    <message>
        <source>The office is in the roster; say with --key which installation is to write for it.</source>
        <translation>该单位已在名册中；请用 --key 说明由哪个安装为其写入。</translation>
    </message>
    <message>
        <source>Puts an office into the roster, or one more installation of it; signed with the root key, or by an installation of that office. The first one begins the roster.</source>
        <translation>将单位或其另一个安装列入名册，由根密钥或该单位的安装签名。列入第一个单位时名册即启用。</translation>
    </message>
    <message>
        <source>Makes a root key for a data set of before, at the city, and begins the roster with it; prints its fingerprint for “office trust”.</source>
        <translation>在市级为以前的数据集生成根密钥并启用名册；输出其指纹，供“office trust”使用。</translation>
    </message>
    <message>
        <source>Makes a roster count that came for a data set of before: its root key was compared with the city by telephone.</source>
        <translation>使以前的数据集收到的名册生效：其根密钥已与市级通过电话核对。</translation>
    </message>
    <message>
        <source>revoked %1: %2</source>
        <translation>%1 注销：%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 项操作</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 in quarantine</source>
        <translation>%1 项在隔离区</translation>
    </message>
    <message>
        <source>There is no roster yet: everything counts that comes from keys that somebody here confirmed.</source>
        <translation>尚无名册：凡来自本处已确认密钥的内容均有效。</translation>
    </message>
    <message>
        <source>Not in the roster: %1 %2 %3</source>
        <translation>不在名册中：%1 %2 %3</translation>
    </message>
    <message>
        <source>A roster is here that the key %1 signed. If the city&apos;s is that one, “office trust” makes it count.</source>
        <translation>本库有由密钥 %1 签名的名册。如该密钥确为市级所有，用“office trust”使其生效。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>The roster: offices, the keys that write for them, and what waits in quarantine.</source>
        <translation>名册：各单位、为其写入的密钥，以及隔离区中的内容。</translation>
    </message>
    <message>
        <source>The public key of this installation and its fingerprint, to be read to the city.</source>
        <translation>本安装的公钥及其指纹，供向市级通报。</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>隔离区为空。</translation>
    </message>
    <message>
        <source>%1 operations count from now on.</source>
        <translation>%1 项操作自此生效。</translation>
    </message>
    <message>
        <source>Takes a key out of the roster, lost or given up: what is here of it counts, with --from only what was written before that day; what comes later waits.</source>
        <translation>将遗失或停用的密钥从名册中注销：本库已有的内容有效，加 --from 则只认该日之前写入的内容；此后到达的列入隔离区。</translation>
    </message>
    <message>
        <source>Lets what waits of a key count, up to its last operation here. The city alone may; it can be undone.</source>
        <translation>使某密钥在隔离区中的内容生效，至本库所收的最后一项操作为止。仅限市级使用，可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: their installation is not in the roster.</source>
        <translation>
            <numerusform>%n 项操作在隔离区：其安装不在名册中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: their office may not write that.</source>
        <translation>
            <numerusform>%n 项操作在隔离区：其单位无权写入此类内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: their installation was revoked before.</source>
        <translation>
            <numerusform>%n 项操作在隔离区：其安装此前已被注销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations of the roster do not count: nobody entitled signed them.</source>
        <translation>
            <numerusform>%n 项名册操作无效：签名者无权签署。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its checksum, for the hand-over sheet: %1.</source>
        <translation>校验码（写入交接单）：%1。</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Frozen before, on %1, by %2: %3 sheets; %4 were left out: %5</source>
        <translation>此前于%1由%2锁定%3份；暂缓锁定%4份：%5</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n sheets. Reason: %1</source>
        <translation>
            <numerusform>暂缓锁定%n份。理由：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有数据冲突</translation>
    </message>
    <message>
        <source>This batch is frozen: nothing changes its results any more. What was left out stays open.</source>
        <translation>本批次已锁定，结果不再变动；暂缓锁定的仍可修改。</translation>
    </message>
    <message>
        <source>--leave-out needs a --reason.</source>
        <translation>使用--leave-out时须用--reason写明理由。</translation>
    </message>
    <message>
        <source>Takes bundles in, in any order, as one: a file that is damaged or a stranger&apos;s keeps no other from being taken. Exit status 1 when conflicts are open, or operations are waited for or were put into quarantine.</source>
        <translation>按任意顺序一并接收数据包；某个文件损坏或来自未确认的单位，不影响接收其他文件。有未处理的冲突、有等待的操作或有操作列入隔离区时，退出码为 1。</translation>
    </message>
    <message>
        <source>Nothing was taken in of %1: nobody here has confirmed these keys yet. Compare them with the office by telephone, then repeat with --confirm.</source>
        <translation>未导入 %1 中的任何内容：以下密钥尚未经本单位确认。请与对方单位电话核对，然后加 --confirm 重新执行。</translation>
    </message>
    <message numerus="yes">
        <source>The receipt would tell how far this workbook has %n streams.</source>
        <translation>
            <numerusform>回执将说明本工作簿对 %n 个操作流的收取进度。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its checksum: %1.</source>
        <translation>校验码：%1。</translation>
    </message>
    <message>
        <source>Tells an office how far this workbook has come: as a file that it takes in like a bundle, with --paper as a page to sign too.</source>
        <translation>告知某单位本工作簿的收取进度：生成可像数据包一样导入的文件；加 --paper 时另出一页供签字的纸质回执。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts stay open: that office has no value there, or several.</source>
        <translation>
            <numerusform>仍有 %n 处不一致未处理：该单位在该处没有填写，或有多个不同的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>--organization and --round go with “resolve all” only.</source>
        <translation>--organization 和 --round 只能与 resolve all 一起使用。</translation>
    </message>
    <message>
        <source>Values that offices wrote without knowing of each other&apos;s; exit status 1 when there are any. A person chooses: one by its id, or with “all” whatever an office said, of an organization or a round; --dry-run shows it first.</source>
        <translation>各单位在互不知情的情况下填写的不同值；存在不一致时退出状态为 1。由人来选定：可按编号逐一选定，或用 all 按某单位的值成批选定（可限定党组织或轮次）；--dry-run 先作预览。</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are borne by more than one organization; “organizations duplicates” lists them.</source>
        <translation>
            <numerusform>有 %n 个代码被一个以上的党组织使用；可用 organizations duplicates 列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No code is borne by two organizations.</source>
        <translation>没有代码被两个党组织使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are borne by more than one organization.</source>
        <translation>
            <numerusform>有 %n 个代码被一个以上的党组织使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) becomes %3 (%4). To it come: sheets %5, decisions %6, events %7.</source>
        <translation>%1（%2）并入 %3（%4）。随之转入：评分表 %5 份，审定 %6 项，变动 %7 项。</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <translation>补充：%1。</translation>
    </message>
    <message>
        <source>Differs, and “%2” stays: %1.</source>
        <translation>不一致，保留“%2”：%1。</translation>
    </message>
    <message>
        <source>Both have a sheet of level “%1” in one round: the one of %2 counts, the other becomes a further scorer’s.</source>
        <translation>双方在同一轮次都有“%1”级评分表：以 %2 的为准，另一份作为另一评分人的评分表保留。</translation>
    </message>
    <message>
        <source>Both have a grade decided for one round: %1 and %2. The later day holds.</source>
        <translation>双方在同一轮次都有审定档次：%1 和 %2。以日期在后的为准。</translation>
    </message>
    <message>
        <source>%1 is an organization of its own again.</source>
        <translation>%1 恢复为独立的党组织。</translation>
    </message>
    <message>
        <source>Codes that several organizations bear because they were entered apart; exit status 1 when there are any.</source>
        <translation>列出因分别登记而被多个党组织使用的代码；存在时退出状态为 1。</translation>
    </message>
    <message>
        <source>Makes one of the organizations that bear the code; what hangs on the others is shown under the one that is kept. It can be undone.</source>
        <translation>把使用该代码的党组织合并为一个；其余登记名下的内容归到保留的登记之下。可以撤销。</translation>
    </message>
    <message>
        <source>Takes back that organizations were merged, whoever did it.</source>
        <translation>取消党组织登记的合并，不论由谁合并。</translation>
    </message>
    <message>
        <source>It is sealed: only %1 can open it.</source>
        <translation>数据包已密封：只有 %1 能够打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: what they are about belongs to another area.</source>
        <translation>
            <numerusform>%n 项操作在隔离区：所涉事项属于其他地区。</numerusform>
        </translation>
    </message>
    <message>
        <source>--out takes a .csv or .xlsx file.</source>
        <translation>--out 后应为 .csv 或 .xlsx 文件。</translation>
    </message>
    <message>
        <source>--out writes a file; leave --json and --csv away.</source>
        <translation>--out 写入文件，不能同时使用 --json 或 --csv。</translation>
    </message>
    <message>
        <source>Evidence would go along: %1.</source>
        <translation>将随附佐证材料：%1。</translation>
    </message>
    <message>
        <source>Evidence goes along: %1.</source>
        <translation>随附佐证材料：%1。</translation>
    </message>
    <message>
        <source>Writes what the office is not known to have yet into a bundle (.plumbx); with --seal so that nobody else can read it, with --part-size into several files that can be taken in in any order.</source>
        <translation>将该单位尚未收到的内容写入数据包（.plumbx）；使用 --seal 时其他人无法读取，使用 --part-size 时分成多个文件，可按任意顺序导入。</translation>
    </message>
    <message>
        <source>The file is damaged where this evidence lies, which was not taken: %1.</source>
        <translation>文件中下列佐证材料所在处已损坏，未予导入：%1。</translation>
    </message>
    <message>
        <source>The file is cut off; the operations are all there, some evidence is not.</source>
        <translation>文件不完整：操作齐全，部分佐证材料缺失。</translation>
    </message>
    <message>
        <source>Evidence that is not here, and that the next reply asks for: %1.</source>
        <translation>尚缺的佐证材料，将在下次回复中请求补发：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The operations are whole. %n pieces of the evidence behind them are cut off or damaged; whoever takes the bundle in asks for them again.</source>
        <translation>
            <numerusform>操作完整；其后的佐证材料有 %n 块缺失或损坏，接收单位将请求补发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分卷</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 卷，共 %2 卷</translation>
    </message>
    <message numerus="yes">
        <source>%n files are attached to item %1 of %2.</source>
        <translation>
            <numerusform>已为 %2 的第 %1 项附上 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is evidence of this item no more.</source>
        <translation>“%1”已不再是该项的佐证材料。</translation>
    </message>
    <message>
        <source>The files that are attached to items, by their hashes.</source>
        <translation>列出各考评项目所附的佐证材料文件及其哈希值。</translation>
    </message>
    <message>
        <source>Copies files into the workbook as evidence of an item, all or none.</source>
        <translation>将文件作为某考评项目的佐证材料存入考评库；要么全部存入，要么一个不存。</translation>
    </message>
    <message>
        <source>Writes an attached file out again; its hash, or the first 8 digits or more of it, names it.</source>
        <translation>将所附文件另存出来；以其哈希值或其前 8 位以上指明。</translation>
    </message>
    <message>
        <source>Says that a file is evidence of an item no more; it can be undone. The file stays in the workbook for that.</source>
        <translation>将文件从某考评项目的佐证材料中移除；可以撤销，为此文件仍保留在考评库中。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations came without their values, and no redaction is here that says so.</source>
        <translation>
            <numerusform>%n 条操作到达时已无内容，而此处没有相应的彻底删除记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --remark or with --evidence HASH what is to be taken out.</source>
        <translation>请用 --remark 或 --evidence HASH 指明要删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n values would be taken out of every copy.</source>
        <translation>
            <numerusform>将从所有副本中彻底删除 %n 条内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were taken out, and leave every copy that this reaches.</source>
        <translation>
            <numerusform>已彻底删除 %n 条内容；收到此操作的其他副本也将随之删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Older copies of the file, as those set aside before an import, still hold them: delete those when they are not needed any more.</source>
        <translation>考评库的旧副本（如导入前的备份）中仍有这些内容，不再需要时请予删除。</translation>
    </message>
    <message>
        <source>Takes a remark, with all that was ever written there, or an attached file out of every copy; what stays is that it was done, when and why. It cannot be undone. The county in charge may, and the city.</source>
        <translation>将备注（连同其历次内容）或所附文件从所有副本中彻底删除，仅保留删除的事实、时间和原因；不可撤销。主管县（市、区）和市级可以执行。</translation>
    </message>
    <message>
        <source>of an office that nobody here knows</source>
        <translation>所属单位未知</translation>
    </message>
    <message>
        <source>Waiting for operations %1 to %2 of site %3 (%4) before others can be taken.</source>
        <translation>须先收到站点 %3（%4）的第 %1 至 %2 条操作，其后的内容才能导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n streams have two different logs: somebody works in a copy as if it were the original. Both count; where they differ, there is a conflict. “conflicts forks” lists them.</source>
        <translation>
            <numerusform>有 %n 处存在两份不同的日志：有人把副本当作原件继续填写。两份都有效，填写不同的列为评分不一致；“conflicts forks”可列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1, area “%2”, several logs came under one name: somebody worked in a copy as if it were the original. They differ from operation %3 on; all of them count, and “conflicts” lists what they say differently.</source>
        <translation>%1 在“%2”范围内有多份同名日志：有人把副本当作原件继续填写。自第 %3 项操作起不同；各份都有效，“conflicts”列出填写不同之处。</translation>
    </message>
    <message>
        <source>Several logs under one name, from copies that were worked in as if they were the original; exit status 1 when there are any. All of them count. --settle says that somebody has looked into them.</source>
        <translation>列出因把副本当作原件填写而产生的多份同名日志，有则退出码为 1。各份都有效。加 --settle 表示已经核实。</translation>
    </message>
</context>
<context>
    <name>ThingForms</name>
    <message>
        <source>Level</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Mix the levels by weight</source>
        <translation>各层级按权重合成</translation>
    </message>
    <message>
        <source>Veto item</source>
        <translation>否决项</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Add a veto</source>
        <translation>添加否决</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points by class of place, in place of the total</source>
        <translation>按名次等次计分，代替总分</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Add a quota</source>
        <translation>添加名额</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The total is of</source>
        <translation>总分满分</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>最高不超过</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>最低不低于</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>What is excluded is made up for</source>
        <translation>不涉及项的折算</translation>
    </message>
    <message>
        <source>Levels of assessors, low to high</source>
        <translation>考评层级，由低到高</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>组成部分名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Points that are printed</source>
        <translation>文本所印分值</translation>
    </message>
    <message>
        <source>Title, word for word</source>
        <translation>标题（逐字照录）</translation>
    </message>
    <message>
        <source>It earns</source>
        <translation>得分方法</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>按分值</translation>
    </message>
    <message>
        <source>by the share earned</source>
        <translation>按得分率</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <source>Base, from which its items deduct</source>
        <translation>基础分（其中项目从中扣减）</translation>
    </message>
    <message>
        <source>No less than</source>
        <translation>最低不低于</translation>
    </message>
    <message>
        <source>No more than</source>
        <translation>最高不超过</translation>
    </message>
    <message>
        <source>Levels, for a short board</source>
        <translation>等级（用于短板原则）</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Grades, best first</source>
        <translation>档次，由高到低</translation>
    </message>
    <message>
        <source>Short board</source>
        <translation>短板原则</translation>
    </message>
    <message>
        <source>The first condition that holds gives the grade</source>
        <translation>按顺序，先满足的条件决定档次</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决情况</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>Rank classes</source>
        <translation>名次等次</translation>
    </message>
    <message>
        <source>Rank classes within</source>
        <translation>名次等次的范围</translation>
    </message>
</context>
<context>
    <name>TrajectoryPicture</name>
    <message>
        <source>%1: percent of the organizations to be assessed</source>
        <translation>%1占应评党组织的百分比</translation>
    </message>
    <message>
        <source>target %1 %</source>
        <translation>目标%1%</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>required path</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>target %1 %: reached</source>
        <translation>目标%1%：已达到</translation>
    </message>
    <message numerus="yes">
        <source>target %1 %: missed by %n organizations</source>
        <translation>
            <numerusform>目标%1%：未达到，差%n个党组织</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1: %2 to be assessed, %3 of them not assessed, %4 exempt.</source>
        <translation>截至%1：应评%2个，其中未考评%3个；暂不参评%4个。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Village</source>
        <translation>农村</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>国企</translation>
    </message>
    <message>
        <source>Non-public and social</source>
        <translation>两新组织</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高校</translation>
    </message>
    <message>
        <source>Township organ</source>
        <translation>乡镇机关</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Township review</source>
        <translation>乡镇初审</translation>
    </message>
    <message>
        <source>County assessment</source>
        <translation>县级考评</translation>
    </message>
    <message>
        <source>City re-check</source>
        <translation>市级复核</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未考评</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>%1档</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员数</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>人口数</translation>
    </message>
    <message>
        <source>Collective income (yuan)</source>
        <translation>集体收入（元）</translation>
    </message>
    <message>
        <source>Floor area of the service centre (m²)</source>
        <translation>党群服务中心面积（平方米）</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>职工数</translation>
    </message>
    <message>
        <source>Newly founded</source>
        <translation>新成立</translation>
    </message>
    <message>
        <source>Premises of its own</source>
        <translation>有自有活动场所</translation>
    </message>
    <message>
        <source>score</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>mark as clean</source>
        <translation>标为未发现问题</translation>
    </message>
    <message>
        <source>mark as not applicable</source>
        <translation>标为不涉及</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>清除评分</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>填写扣分原因</translation>
    </message>
    <message>
        <source>write the remark</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>fill in the sheet</source>
        <translation>填写评分表</translation>
    </message>
    <message>
        <source>plan the visit</source>
        <translation>安排考评</translation>
    </message>
    <message>
        <source>hand in the sheet</source>
        <translation>提交评分表</translation>
    </message>
    <message>
        <source>return the sheet</source>
        <translation>退回评分表</translation>
    </message>
    <message>
        <source>decide the grade</source>
        <translation>审定档次</translation>
    </message>
    <message>
        <source>import organizations</source>
        <translation>导入党组织</translation>
    </message>
    <message>
        <source>edit the organization</source>
        <translation>编辑党组织</translation>
    </message>
    <message>
        <source>add the organization</source>
        <translation>添加党组织</translation>
    </message>
    <message>
        <source>issue the standard</source>
        <translation>发布标准</translation>
    </message>
    <message>
        <source>add the round</source>
        <translation>新增考评轮次</translation>
    </message>
    <message>
        <source>freeze the round</source>
        <translation>锁定轮次结果</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>make the workbook</source>
        <translation>新建考评库</translation>
    </message>
    <message>
        <source>make the sample city</source>
        <translation>生成示例城市</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>The form of a day; in Chinese yyyy年M月d日.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>change</source>
        <comment>something in a draft standard</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>something into a draft standard</comment>
        <translation>插入</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>something from a draft standard</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>move</source>
        <comment>something in a draft standard</comment>
        <translation>移动</translation>
    </message>
    <message>
        <source>paste items from</source>
        <comment>… the first one pasted</comment>
        <translation>粘贴项目</translation>
    </message>
    <message>
        <source>begin the draft</source>
        <translation>开始起草</translation>
    </message>
    <message>
        <source>throw the draft away</source>
        <translation>废弃草稿</translation>
    </message>
    <message>
        <source>lay the part into standards</source>
        <translation>将组成部分并入标准</translation>
    </message>
    <message>
        <source>retire the standard</source>
        <translation>停用标准</translation>
    </message>
    <message>
        <source>put the standard back in force</source>
        <translation>恢复使用标准</translation>
    </message>
    <message>
        <source>use the standard in the round</source>
        <translation>在考评轮次中启用标准</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>行业主管部门</translation>
    </message>
    <message>
        <source>begin the roster of offices</source>
        <translation>启用单位名册</translation>
    </message>
    <message>
        <source>add to the roster of offices</source>
        <translation>列入单位名册</translation>
    </message>
    <message>
        <source>revoke an installation</source>
        <translation>注销安装</translation>
    </message>
    <message>
        <source>release from quarantine</source>
        <translation>解除隔离</translation>
    </message>
    <message>
        <source>settle conflicts</source>
        <translation>处理不一致</translation>
    </message>
    <message>
        <source>merge entries of one code</source>
        <translation>合并同一代码的登记</translation>
    </message>
    <message>
        <source>separate merged entries</source>
        <translation>拆分已合并的登记</translation>
    </message>
    <message>
        <source>attach evidence</source>
        <translation>附上佐证材料</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>移除佐证材料</translation>
    </message>
    <message>
        <source>redact</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>考评打分</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>创A标准</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>报送汇总</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Plumbline</source>
        <translation>关于准绳</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>准绳 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Qt %1 is in use.</source>
        <translation>本程序为自由软件，依照 GNU 通用公共许可证第3版或更高版本发布，不提供任何担保。当前使用 Qt %1。</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>各组成部分的许可证</translation>
    </message>
    <message>
        <source>It stands on the work of others, each under its own licence:</source>
        <translation>本程序使用了下列软件，各依其自身许可证授权：</translation>
    </message>
</context>
<context>
    <name>ui::AnswerDelegate</name>
    <message>
        <source>Input</source>
        <translation>填报值</translation>
    </message>
</context>
<context>
    <name>ui::AnswerText</name>
    <message>
        <source>The points must lie between %1 and %2.</source>
        <translation>分数须在%1至%2之间。</translation>
    </message>
    <message>
        <source>Points are a number with at most three digits after the point.</source>
        <translation>分数须为数字，小数不超过三位。</translation>
    </message>
    <message>
        <source>At most %1 numbers are taken here.</source>
        <translation>此处最多填写%1个数字。</translation>
    </message>
    <message>
        <source>A count is a whole number from 0 up.</source>
        <translation>数量须为不小于0的整数。</translation>
    </message>
    <message>
        <source>A value is a number with at most six digits after the point.</source>
        <translation>数值须为数字，小数不超过六位。</translation>
    </message>
    <message>
        <source>A ratio is typed as part/whole, or part/whole-left out: 63/120-20.</source>
        <translation>比例按“部分/总数”或“部分/总数-剔除数”填写，如 63/120-20。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>More are left out than there are.</source>
        <translation>剔除数大于总数。</translation>
    </message>
    <message>
        <source>Nothing is left to measure: mark the item as not applicable (N).</source>
        <translation>剔除后没有可计算的数量，请将该项目标为不涉及（N）。</translation>
    </message>
    <message>
        <source>Type 1 for yes or 0 for no.</source>
        <translation>“是”输入1，“否”输入0。</translation>
    </message>
    <message>
        <source>Type the option&apos;s number, 1 to %1.</source>
        <translation>输入选项序号，1至%1。</translation>
    </message>
    <message>
        <source>This option&apos;s points are fixed.</source>
        <translation>该选项的分数是固定的。</translation>
    </message>
    <message>
        <source>Type the count and, after a blank, the points.</source>
        <translation>输入数量，空一格后输入分数。</translation>
    </message>
    <message>
        <source>Type %1 numbers with blanks between, in the standard&apos;s order.</source>
        <translation>按标准所列顺序输入%1个数字，以空格分隔。</translation>
    </message>
    <message>
        <source>There must be one vote at least.</source>
        <translation>至少须有一票。</translation>
    </message>
    <message>
        <source>The standard does not know “%1”.</source>
        <translation>标准中没有“%1”。</translation>
    </message>
    <message>
        <source>A matter needs a name.</source>
        <translation>事项须有名称。</translation>
    </message>
    <message>
        <source>A date is typed as 2023-07-03 or 20230703.</source>
        <translation>日期按 2023-07-03 或 20230703 填写。</translation>
    </message>
    <message>
        <source>Nothing is typed here.</source>
        <translation>此处无需填写。</translation>
    </message>
    <message>
        <source>Type the count.</source>
        <translation>输入数量。</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>按常规计</translation>
    </message>
    <message>
        <source>Type the counts: %1.</source>
        <translation>依次输入数量：%1。</translation>
    </message>
    <message>
        <source>Type the count, a blank and the points (%1 each).</source>
        <translation>输入数量，空一格后输入分数（每个%1）。</translation>
    </message>
    <message>
        <source>Type the points: %1.</source>
        <translation>输入分数：%1。</translation>
    </message>
    <message>
        <source>Type the votes with blanks between: %1.</source>
        <translation>依次输入票数，以空格分隔：%1。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>输入数值。</translation>
    </message>
    <message>
        <source>Type part/whole or part/whole-left out.</source>
        <translation>按“部分/总数”或“部分/总数-剔除数”输入。</translation>
    </message>
    <message>
        <source>List the matters (F2).</source>
        <translation>列出事项（F2）。</translation>
    </message>
    <message>
        <source>Write the text (F2).</source>
        <translation>填写文字（F2）。</translation>
    </message>
    <message>
        <source>Type the day as 20230703.</source>
        <translation>日期按 20230703 的形式输入。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ui::AssessPage</name>
    <message>
        <source>There is no open round.</source>
        <translation>当前没有进行中的考评轮次。</translation>
    </message>
    <message>
        <source>The round “%1” is frozen.</source>
        <translation>考评轮次“%1”的结果已锁定。</translation>
    </message>
    <message>
        <source>Choose another round at the top of the window.</source>
        <translation>请在窗口上方选择其他考评轮次。</translation>
    </message>
    <message>
        <source>This sheet is there already; it was opened.</source>
        <translation>该评分表已存在，现已打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are unanswered: %1.</source>
        <translation>
            <numerusform>尚有%n个考评项目未评：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them, then hand in.</source>
        <translation>请先评完，再提交评分表。</translation>
    </message>
    <message>
        <source>An earlier round that the standard reads is missing.</source>
        <translation>标准所引用的往轮考评结果缺失。</translation>
    </message>
    <message>
        <source>The organization&apos;s record lacks: %1.</source>
        <translation>该党组织的信息缺少：%1。</translation>
    </message>
    <message>
        <source>Add it on the Organizations page, then hand in.</source>
        <translation>请先在“党组织”页补充，再提交评分表。</translation>
    </message>
    <message>
        <source>The sheet of %1 was handed in.</source>
        <translation>%1的评分表已提交。</translation>
    </message>
    <message>
        <source>The sheet of %1 was returned for completion.</source>
        <translation>%1的评分表已退回补正。</translation>
    </message>
    <message>
        <source>The grade of %1 was decided: %2.</source>
        <translation>%1的档次已审定：%2。</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>考评打分</translation>
    </message>
    <message>
        <source>Choose a visit from the list, or open a new sheet.</source>
        <translation>请从清单中选择一项考评任务，或新建评分表。</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>新建评分表…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>more names follow</comment>
        <translation>%1等</translation>
    </message>
    <message>
        <source>Add one on the page Standards before sheets are opened.</source>
        <translation>请先在“创A标准”页新增考评轮次，再新建评分表。</translation>
    </message>
    <message>
        <source>Taking out of every copy</source>
        <translation>正在彻底删除</translation>
    </message>
    <message>
        <source>It was taken out, and leaves other copies with the next bundle.</source>
        <translation>已彻底删除；其他副本在收到下一个数据包后删除。</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>附上佐证材料文件</translation>
    </message>
    <message>
        <source>Pictures and documents (*.jpg *.jpeg *.png *.pdf *.doc *.docx *.xls *.xlsx *.ppt *.pptx *.odt *.ods *.txt);;All files (*)</source>
        <translation>图片和文档 (*.jpg *.jpeg *.png *.pdf *.doc *.docx *.xls *.xlsx *.ppt *.pptx *.odt *.ods *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>未附上任何文件。</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>正在附上文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>已附上 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no picture and no document.</source>
        <translation>“%1”不是图片或文档。</translation>
    </message>
    <message>
        <source>Save it, and open it only if you know what it is.</source>
        <translation>请另存该文件，确知其内容后再打开。</translation>
    </message>
    <message>
        <source>No program shows “%1” here.</source>
        <translation>本机没有可打开“%1”的程序。</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>请将其另存。</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>文件另存为</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::BeginRosterDialog</name>
    <message>
        <source>Begin the roster</source>
        <translation>启用名册</translation>
    </message>
    <message>
        <source>From now on the roster says which offices there are, in which areas each of them writes, and from which computers. All that is here until now counts. What comes later from a computer that is not in the roster, or is about another office&apos;s area, is kept and waits. The roster goes along with every bundle, and a key that is in it need not be compared again anywhere.</source>
        <translation>此后，由名册列明有哪些单位、各单位可在哪些地区写入、由哪些计算机写入。此前已有的内容全部计入。此后来自未列入名册的计算机的内容，或者涉及其他单位地区的内容，予以保存但暂不计入。名册随每个数据包下发，列入名册的密钥在任何单位都无须再核对。</translation>
    </message>
    <message>
        <source>Only the office of the city does this, once for the whole data set. %1 becomes that office, with this computer.</source>
        <translation>此项操作只由市级办理，整个数据集只需一次。%1将连同本机列为市级单位。</translation>
    </message>
    <message>
        <source>This data set was made before there were rosters: a key is made for it now, which every other office has to compare with you by telephone, once.</source>
        <translation>本数据集建立时尚无名册功能：现在将为其生成根密钥，其他各单位须与本单位通过电话核对一次。</translation>
    </message>
    <message>
        <source>The key of the data set lies at this computer alone: keep a copy of the folder “roots” in a safe. To begin a roster cannot be undone, nor what was done before it.</source>
        <translation>根密钥只存放在这台计算机上：请将“roots”文件夹的副本存入保险柜。启用名册不能撤销，启用之前的操作也不能再撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n organization(s)</source>
        <translation>
            <numerusform>修改%n个党组织</numerusform>
        </translation>
    </message>
    <message>
        <source>The ground; empty: it is to be assessed</source>
        <translation>填写理由；留空表示应参评</translation>
    </message>
    <message>
        <source>Exempt from assessment</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>Ground of the exemption</source>
        <translation>暂不参评的理由</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>自今日起改为</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>more values follow</comment>
        <translation>%1……</translation>
    </message>
</context>
<context>
    <name>ui::BundleExport</name>
    <message>
        <source>Making a bundle</source>
        <translation>正在制作数据包</translation>
    </message>
</context>
<context>
    <name>ui::BundleImport</name>
    <message>
        <source>Take in bundles</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Bundles (*.plumbx);;All files (*)</source>
        <translation>数据包 (*.plumbx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at bundles</source>
        <translation>正在查看数据包</translation>
    </message>
    <message>
        <source>Taking in bundles</source>
        <translation>正在导入数据包</translation>
    </message>
</context>
<context>
    <name>ui::BundleImportDialog</name>
    <message>
        <source>Take in bundles</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Checksum on the hand-over sheet</source>
        <translation>交接单上的校验码</translation>
    </message>
    <message>
        <source>%1 is the key of %2: I have compared it with the office.</source>
        <translation>%1 是 %2 的密钥：我已与该单位核对。</translation>
    </message>
    <message>
        <source>%1 is a key that %2 passes on: I have compared it with its owner.</source>
        <translation>%1 是由 %2 转交的密钥：我已与其所有者核对。</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n bundle(s)</source>
        <translation>
            <numerusform>导入 %n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>与文件 %1 相符。</translation>
    </message>
    <message>
        <source>It is of none of these files: they are not what was handed over.</source>
        <translation>与所有文件都不符：这些不是所移交的文件。</translation>
    </message>
    <message>
        <source>It is not complete, or mistyped.</source>
        <translation>录入不完整或者有误。</translation>
    </message>
    <message>
        <source>Keys that nobody here has confirmed yet</source>
        <translation>本单位尚未核对的密钥</translation>
    </message>
    <message>
        <source>Nobody here has confirmed these keys yet. Have the office read its own to you by telephone, letter by letter: it stands on its page Exchange. Tick it when it is the same. Until then nothing of its bundle is taken in.</source>
        <translation>本单位尚未核对过这些密钥。请对方通过电话逐字读出自己的密钥（见对方的“报送汇总”页），完全一致后再勾选。在此之前，其数据包的内容一概不导入。</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Save as PNG picture…</source>
        <translation>另存为 PNG 图片…</translation>
    </message>
    <message>
        <source>Save as SVG drawing…</source>
        <translation>另存为 SVG 矢量图…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>图片无法写入“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请选择其他文件夹，或清理出可用空间。</translation>
    </message>
</context>
<context>
    <name>ui::ClauseCard</name>
    <message>
        <source>Remove this clause</source>
        <translation>移除这条细则</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>所属组</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Input to try the clause with</source>
        <translation>试算这条细则的输入</translation>
    </message>
    <message>
        <source>Choose the rule</source>
        <translation>请选择评分规则</translation>
    </message>
    <message>
        <source>More of the clause</source>
        <translation>更多细则设置</translation>
    </message>
    <message>
        <source>The rule is not whole yet: something is still to be chosen.</source>
        <translation>规则尚不完整，还有内容没有选定。</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChoice</name>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>A right click, or Shift+F10 in the table, chooses the columns; they can be moved.</source>
        <translation>右键点击，或在表格中按Shift+F10，可选择显示哪些列；列可拖动换位。</translation>
    </message>
</context>
<context>
    <name>ui::ComputerDialog</name>
    <message>
        <source>I have compared this key with the office by telephone</source>
        <translation>已与该单位通过电话核对此密钥</translation>
    </message>
    <message>
        <source>Let it write</source>
        <translation>列入名册</translation>
    </message>
    <message>
        <source>Add a computer</source>
        <translation>添加计算机</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Keys that were seen here</source>
        <translation>本处见过的密钥</translation>
    </message>
    <message>
        <source>Key of the computer</source>
        <translation>计算机密钥</translation>
    </message>
    <message>
        <source>The twenty letters that the office reads, or the whole key in hexadecimal</source>
        <translation>对方读出的二十位字母，或十六进制的完整密钥</translation>
    </message>
    <message>
        <source>The key stands on the other computer at the top of its page Exchange. Type what the office reads to you, or choose a key that came here with a bundle.</source>
        <translation>该密钥显示在对方计算机的“报送汇总”页上方。请录入对方读出的内容，或者选择随数据包到过本处的密钥。</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>本处见过</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>nobody knows whose</source>
        <translation>不知属于谁</translation>
    </message>
    <message>
        <source>said to be of %1</source>
        <translation>自称%1</translation>
    </message>
    <message>
        <source>writes for %1</source>
        <translation>为%1写入</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>key, whose</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>尚未录完。</translation>
    </message>
    <message>
        <source>No such key has come here yet, or it is mistyped. Take in a bundle of that computer first, or ask for the whole key in hexadecimal.</source>
        <translation>本处没有见过这个密钥，或者录入有误。请先导入该计算机的数据包，或者索取十六进制的完整密钥。</translation>
    </message>
    <message>
        <source>Nothing of this key was seen here yet.</source>
        <translation>本处尚未见过这个密钥。</translation>
    </message>
    <message>
        <source>It writes for this office already.</source>
        <translation>它已为该单位写入。</translation>
    </message>
    <message>
        <source>It writes for %1, and will write for this office too.</source>
        <translation>它已为%1写入，今后也将为该单位写入。</translation>
    </message>
    <message>
        <source>It was seen here.</source>
        <translation>本处见过该密钥。</translation>
    </message>
    <message>
        <source>It was seen here, said to be of %1.</source>
        <translation>本处见过该密钥，自称%1。</translation>
    </message>
    <message>
        <source>It was revoked and cannot be put in again.</source>
        <translation>该密钥已被注销，不能再次列入。</translation>
    </message>
</context>
<context>
    <name>ui::ConditionField</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>以JSON填写</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>同时满足以下条件</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>满足以下任一条件</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>条件之间的关系</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>具体是哪一个</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>怎样比较</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>与什么比较</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除这一条件</translation>
    </message>
    <message>
        <source>always</source>
        <translation>任何情况</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>无条件</translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message>
        <source>Many by a rule…</source>
        <translation>按规则批量处理…</translation>
    </message>
    <message>
        <source>No conflict is open: no two offices gave different values without knowing of each other&apos;s.</source>
        <translation>没有待处理的不一致：没有两个单位在互不知情的情况下给出不同的值。</translation>
    </message>
    <message>
        <source>Organization: part of its name or code</source>
        <translation>党组织：名称或代码的一部分</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>全部轮次</translation>
    </message>
    <message>
        <source>The values side by side</source>
        <translation>各单位的值并列</translation>
    </message>
    <message>
        <source>Why it is chosen</source>
        <translation>选定理由</translation>
    </message>
    <message>
        <source>Why it is chosen: it is kept with the value</source>
        <translation>选定理由：与该值一起保存</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>打开评分表</translation>
    </message>
    <message>
        <source>The filter hides all conflicts.</source>
        <translation>筛选条件下没有不一致。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Press the digit of the value that is to stand. Ctrl+Z takes it back.</source>
        <translation>按数字键选定保留哪个值。按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, office</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The value of %1 stands</source>
        <translation>以 %1 的值为准</translation>
    </message>
    <message>
        <source>Type why the value of %1 is to stand, then press Enter. The reason stays for the next ones.</source>
        <translation>请录入以 %1 的值为准的理由，再按回车。理由留作后面各项使用。</translation>
    </message>
    <message>
        <source>The value of %1 stands.</source>
        <translation>以 %1 的值为准。</translation>
    </message>
    <message>
        <source>Settling conflicts</source>
        <translation>正在处理不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) were settled.</source>
        <translation>
            <numerusform>已处理 %n 处不一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecideDialog</name>
    <message>
        <source>Decide the grade</source>
        <translation>审定档次</translation>
    </message>
    <message>
        <source>Decided grade</source>
        <translation>审定档次</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>For example 〔2023〕5号.</source>
        <translation>例如：〔2023〕5号</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>审定理由</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Computed grade</source>
        <translation>评分档次</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1，%2分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The decided grade differs from the computed one: give the reason. Both are kept and shown.</source>
        <translation>审定档次与评分档次不一致，请填写理由。两者均予保留并显示。</translation>
    </message>
    <message>
        <source>The decided grade is the standing grade from its day on.</source>
        <translation>自审定之日起，审定档次即为现有档次。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>各级评分</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceDialog</name>
    <message>
        <source>The two are the same.</source>
        <translation>两版内容相同。</translation>
    </message>
    <message>
        <source>Show unchanged items too</source>
        <translation>显示未修改的项目</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>版本对照</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照版本</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>对照版本(&amp;W)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Save the comparison as PDF</source>
        <translation>将版本对照另存为PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
</context>
<context>
    <name>ui::DraftForm</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>ui::DraftTreeModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n处提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sections, items, clauses</source>
        <translation>部分、考评项目、评分细则</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Title, levels, total</source>
        <translation>名称、考评层级、总分</translation>
    </message>
    <message>
        <source>(part without a title)</source>
        <translation>（组成部分未命名）</translation>
    </message>
    <message>
        <source>(section without a title)</source>
        <translation>（部分未命名）</translation>
    </message>
    <message>
        <source>(item without a text)</source>
        <translation>（项目尚无内容）</translation>
    </message>
    <message>
        <source>(clause without a text)</source>
        <translation>（细则尚无内容）</translation>
    </message>
    <message>
        <source>Grades, vetoes, quotas</source>
        <translation>定档、否决、名额</translation>
    </message>
</context>
<context>
    <name>ui::DraftView</name>
    <message>
        <source>It was removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>The standard&apos;s sections, items and clauses</source>
        <translation>标准的各部分、考评项目和评分细则</translation>
    </message>
    <message>
        <source>Nothing was added here.</source>
        <translation>此处未新增任何内容。</translation>
    </message>
    <message>
        <source>This part was taken from a document of its own, and is changed there.</source>
        <translation>该部分取自单独的文本，请在原文本中修改。</translation>
    </message>
    <message>
        <source>There is no section that the item could go into.</source>
        <translation>没有可以放入该考评项目的部分。</translation>
    </message>
    <message>
        <source>Add a section first.</source>
        <translation>请先新增一个部分。</translation>
    </message>
    <message>
        <source>No clause was added.</source>
        <translation>未新增细则。</translation>
    </message>
    <message>
        <source>Choose the item that it belongs to, first.</source>
        <translation>请先选定细则所属的考评项目。</translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesDialog</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Organizations entered twice</source>
        <translation>重复登记的党组织</translation>
    </message>
    <message>
        <source>These organizations bear one code because they were entered apart. Choose the entry that is kept; whatever hangs on the other is shown under it from then on. One undo takes it all back.</source>
        <translation>这些党组织因分别登记而使用了同一代码。请选择保留哪一条登记；另一条名下的内容此后都归到它之下。一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Which entry is kept</source>
        <translation>保留哪一条登记</translation>
    </message>
    <message>
        <source>What merging does</source>
        <translation>合并的结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 (%2) is kept. To it come: sheets %3, decisions %4, events %5.</source>
        <translation>保留 %1（%2）。转入其名下：评分表 %3 份，审定 %4 项，变动 %5 项。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The other entry says</source>
        <translation>另一条登记</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Two sheets, %1</source>
        <translation>两份评分表，%1</translation>
    </message>
    <message>
        <source>The other one is kept as a further scorer’s.</source>
        <translation>另一份作为另一评分人的评分表保留。</translation>
    </message>
    <message>
        <source>Two decided grades</source>
        <translation>两个审定档次</translation>
    </message>
    <message>
        <source>Both stay; the later day holds.</source>
        <translation>两者都保留；以日期在后的为准。</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>保持不变。</translation>
    </message>
    <message>
        <source>It is filled in.</source>
        <translation>予以补充。</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceList</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1  (%2, not here yet)</source>
        <translation>%1（%2，尚未收到）</translation>
    </message>
    <message>
        <source>Attached %1.</source>
        <translation>附于 %1。</translation>
    </message>
    <message>
        <source>The file itself comes with a later bundle.</source>
        <translation>文件本身将随后续数据包到达。</translation>
    </message>
    <message>
        <source>BLAKE2b: %1</source>
        <translation>BLAKE2b：%1</translation>
    </message>
    <message>
        <source>Files attached as evidence</source>
        <translation>所附佐证材料文件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附上文件…</translation>
    </message>
    <message>
        <source>Copies files into the workbook as evidence of this item. They can also be dropped here.</source>
        <translation>将文件作为本项的佐证材料存入考评库；也可将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shows the file in the program for it.</source>
        <translation>用相应的程序查看该文件。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Writes the file out of the workbook.</source>
        <translation>将文件从考评库中另存出来。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the file off this item; it can be undone.</source>
        <translation>将文件从本项移除；可以撤销。</translation>
    </message>
</context>
<context>
    <name>ui::ExchangePage</name>
    <message>
        <source>No other office is known yet. Make a bundle of this workbook and take it to the other office; what it sends back makes it known.</source>
        <translation>尚不知道其他单位。请用本考评库制作数据包交给对方单位；对方回传数据包后即列在此处。</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>制作数据包…</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>评分不一致</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>评分不一致（%1）</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>报送汇总</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take in bundles…</source>
        <translation>导入数据包…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>回执…</translation>
    </message>
    <message>
        <source>The bundle %1 was made; its checksum is %2.</source>
        <translation>已制作数据包 %1，校验码为 %2。</translation>
    </message>
    <message>
        <source>Print the hand-over sheet and give it with the medium.</source>
        <translation>请打印交接单，随介质一并移交。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it was not taken in</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose which of the values stand, and give the office a receipt.</source>
        <translation>请选定保留哪个值，并向该单位出具回执。</translation>
    </message>
    <message>
        <source>Give the office a receipt: it says how far you have come.</source>
        <translation>请向该单位出具回执，说明已收到何处。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Where is the receipt to lie?</source>
        <translation>回执存放在哪里？</translation>
    </message>
    <message>
        <source>receipt-%1</source>
        <comment>a file&apos;s name</comment>
        <translation>回执-%1</translation>
    </message>
    <message>
        <source>Bundles (*.plumbx)</source>
        <translation>数据包 (*.plumbx)</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Two logs</source>
        <translation>两份日志</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>leaf, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Evidence that did not come, or came damaged: %1. The receipt asks for it.</source>
        <translation>未收到或已损坏的佐证材料：%1。回执将请求补发。</translation>
    </message>
    <message>
        <source>The key of this computer is %1: read it to an office that asks.</source>
        <translation>本机密钥为 %1，其他单位来电核对时请逐字读出。</translation>
    </message>
    <message>
        <source>What waits is kept, and comes in by itself when what is before it comes.</source>
        <translation>暂存的内容不会丢失，此前的内容到达后自动导入。</translation>
    </message>
    <message>
        <source>All that is in it was here already; nothing has to be done.</source>
        <translation>其中的内容此处均已有，无须处理。</translation>
    </message>
    <message>
        <source>Under “Roster” the keys that were compared can be put in for good, so that no other office has to compare them.</source>
        <translation>可在“名册”中将已核对的密钥正式列入，其他单位便无须再核对。</translation>
    </message>
    <message>
        <source>Conflicts that are open now: %1.</source>
        <translation>目前有 %1 项评分不一致待处理。</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Everything, also what the office is known to have</source>
        <translation>全部内容，包括该单位已有的</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>制作数据包</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>制作数据包</translation>
    </message>
    <message>
        <source>For which office</source>
        <translation>发给哪个单位</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What is common to all (standards, rounds, divisions) always goes with it.</source>
        <translation>公共部分（标准、考评轮次、区划）始终包含在内。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>Where is the bundle to lie?</source>
        <translation>数据包存放在哪里？</translation>
    </message>
    <message>
        <source>Bundles (*.plumbx)</source>
        <translation>数据包 (*.plumbx)</translation>
    </message>
    <message>
        <source>Nothing: the office is known to have all of it. The bundle would only say how far we have come.</source>
        <translation>无：该单位已有全部内容。数据包只说明本单位已收到何处。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s), all there are.</source>
        <translation>
            <numerusform>操作 %n 条，即全部内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) that the office is not known to have.</source>
        <translation>
            <numerusform>尚不知该单位已有的操作 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed: nobody but this office can read it</source>
        <translation>密封：只有该单位能够读取</translation>
    </message>
    <message>
        <source>No key of this office is known here, so nothing can be sealed for it.</source>
        <translation>此处没有该单位的密钥，无法为其密封。</translation>
    </message>
    <message>
        <source>In parts of at most 650 MB, for discs and small sticks</source>
        <translation>分成不超过 650 MB 的分卷（适用于光盘和小容量 U 盘）</translation>
    </message>
    <message>
        <source>%1 Evidence goes along: %2.</source>
        <translation>%1随附佐证材料：%2。</translation>
    </message>
</context>
<context>
    <name>ui::FaultBox</name>
    <message numerus="yes">
        <source>%n more in the list of findings.</source>
        <translation>
            <numerusform>另有%n条，见问题清单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Show all areas and sectors</source>
        <translation>显示全部地区和领域</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>全部轮次</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>全部领域</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>, clause %1</source>
        <translation>，第%1条细则</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查意见</translation>
    </message>
    <message>
        <source>Nothing was found against it.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n处提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is checked from the first item on.</source>
        <translation>录入第一个考评项目后开始检查。</translation>
    </message>
</context>
<context>
    <name>ui::ForkView</name>
    <message>
        <source>what is common</source>
        <translation>全市公共部分</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Of these offices several logs came under one name: somebody worked in a copy of the workbook as if it were the original. All of them count. Where they say different things of one item, it stands under Conflicts until it is resolved. Ask the office which computers it works on, and that it goes on in one of the files only.</source>
        <translation>以下单位有多份同名日志：有人把考评库的副本当作原件继续填写。各份都有效；对同一项目填写不同的，列入“评分不一致”，裁定后才算了结。请向该单位核实在哪些计算机上工作，并只在其中一份文件中继续填写。</translation>
    </message>
    <message>
        <source>Several logs of one name</source>
        <translation>多份同名日志</translation>
    </message>
    <message>
        <source>The selected ones, or all, are no longer listed; the logs stay</source>
        <translation>选中的（未选则全部）不再列出，日志仍然保留</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Differ from operation</source>
        <translation>自第几项操作起不同</translation>
    </message>
    <message>
        <source>Logs up to operation</source>
        <translation>各份日志至第几项操作</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Noted. The logs stay in the workbook and count.</source>
        <translation>已记录。各份日志仍保留在考评库中，并且有效。</translation>
    </message>
</context>
<context>
    <name>ui::FreezeDialog</name>
    <message>
        <source>Freeze the round</source>
        <translation>锁定结果</translation>
    </message>
    <message>
        <source>Freeze a round</source>
        <translation>锁定轮次结果</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>There is no round that is still open.</source>
        <translation>没有尚未锁定的考评轮次。</translation>
    </message>
    <message numerus="yes">
        <source>The results of %n sheet(s) are stored for ever, with their reasons. From then on no sheet of the round can be edited, and neither a new standard nor data of another office changes a result. Grades can still be decided. This cannot be undone.</source>
        <translation>
            <numerusform>将永久保存 %n 份评分表的结果及得分说明。锁定后，本轮次的评分表不能再修改，发布新标准或其他单位报来数据均不改变结果；仍可审定档次。此操作不可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) between offices are open in this round. Settle them first.</source>
        <translation>
            <numerusform>本轮次有 %n 处单位之间的冲突待处理，请先处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are incomplete and stay without a grade.</source>
        <translation>
            <numerusform>%n 份评分表未评完，将没有档次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no answer and stay without a result.</source>
        <translation>
            <numerusform>%n 份评分表未作答，将没有结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out of this batch</source>
        <translation>本批次暂缓锁定</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sheets that may be left out</source>
        <translation>可暂缓锁定的评分表</translation>
    </message>
    <message>
        <source>Reason for leaving them out</source>
        <translation>暂缓锁定的理由</translation>
    </message>
    <message>
        <source>Reason, for example: first batch; materials to be completed</source>
        <translation>理由，例如：第一批；材料待补</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a sheet</comment>
        <translation>未评完</translation>
    </message>
    <message>
        <source>conflict open</source>
        <comment>of a sheet</comment>
        <translation>有数据冲突</translation>
    </message>
    <message>
        <source>All incomplete ones (%1)</source>
        <translation>全部未评完的（%1）</translation>
    </message>
    <message>
        <source>All with an open conflict (%1)</source>
        <translation>全部有数据冲突的（%1）</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2: %3 sheets; %4 were left out (%5).</source>
        <translation>%1由%2锁定%3份；暂缓锁定%4份（%5）。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are left out and stay open. A later batch freezes them.</source>
        <translation>
            <numerusform>%n份评分表暂缓锁定，仍可修改，由以后批次锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze this batch</source>
        <translation>锁定本批次</translation>
    </message>
    <message>
        <source>All other results of the round are stored for ever, with their reasons, and nothing changes them any more. This cannot be undone.</source>
        <translation>本轮次其余全部结果连同得分说明永久保存，不再变动。此操作不可撤销。</translation>
    </message>
    <message>
        <source>The round is being looked through.</source>
        <translation>正在查看该轮次的情况。</translation>
    </message>
</context>
<context>
    <name>ui::GiveDialog</name>
    <message>
        <source>Use it</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Use a standard in a round</source>
        <translation>在考评轮次中启用标准</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>评定标准</translation>
    </message>
    <message>
        <source>There is no round that is still open. Add one first.</source>
        <translation>没有进行中的考评轮次，请先新增一个。</translation>
    </message>
    <message>
        <source>The round uses it already.</source>
        <translation>该轮次已在使用这一标准。</translation>
    </message>
    <message>
        <source>The round has no standard for %1 yet.</source>
        <translation>该轮次还没有%1领域的标准。</translation>
    </message>
    <message>
        <source>New sheets of %1 follow it from now on, in place of revision %2.</source>
        <translation>%1领域此后新建的评分表改用这一版，不再使用第%2版。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are begun under another standard. They keep it: their answers and points stay as they are.</source>
        <translation>
            <numerusform>有%n份评分表已按另一版标准开始评分，将继续沿用原标准，答案和得分不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GradeField</name>
    <message>
        <source>No grade yet</source>
        <translation>未定档</translation>
    </message>
</context>
<context>
    <name>ui::GroupsField</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>At most (points)</source>
        <translation>最多（分）</translation>
    </message>
    <message>
        <source>Only the greatest</source>
        <translation>只取最重的一次</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
</context>
<context>
    <name>ui::HandOverPreview</name>
    <message>
        <source>Number of the medium</source>
        <translation>介质编号</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>手册正文</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>考评打分</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>创A标准</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>报送汇总</translation>
    </message>
    <message>
        <source>A week of exchange</source>
        <translation>报送一周示例</translation>
    </message>
</context>
<context>
    <name>ui::HistoryChart</name>
    <message>
        <source>Totals by round</source>
        <translation>历轮总分</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message numerus="yes">
        <source>Totals of %n round(s).</source>
        <translation>
            <numerusform>%n个考评轮次的总分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1（暂定）</translation>
    </message>
</context>
<context>
    <name>ui::ImpactDialog</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>影响测算</translation>
    </message>
    <message>
        <source>Past rounds are scored under it. Nothing in the workbook changes; closing this stops the work.</source>
        <translation>正在按该标准重新计算历次考评。考评库内容不会改变；关闭本窗口即停止测算。</translation>
    </message>
    <message>
        <source>Scoring past rounds</source>
        <translation>测算历次考评</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <comment>standard</comment>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Export what would change</source>
        <translation>导出影响测算</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>standard</comment>
        <translation>%1影响测算</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import organizations</source>
        <translation>导入党组织</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>导入的各行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>All that needs a look</source>
        <translation>需核对的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>全部接受所列各行</translation>
    </message>
    <message>
        <source>Accept none shown</source>
        <translation>全部不接受所列各行</translation>
    </message>
    <message numerus="yes">
        <source>Import %n organization(s)</source>
        <translation>
            <numerusform>导入%n个党组织</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message>
        <source>Not in the file: accepted, it counts as dissolved from today.</source>
        <translation>文件中没有该党组织；如接受，自今日起按已撤销处理。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A finding forbids this row.</source>
        <translation>该行存在错误，不能接受。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查意见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::IssueDialog</name>
    <message>
        <source>Issue a standard</source>
        <translation>发布标准</translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation>该文件没有标题。</translation>
    </message>
    <message>
        <source>Nothing was found against it.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message>
        <source>It cannot be issued before the errors below are mended. Nothing was changed.</source>
        <translation>下列错误更正之前不能发布。未作任何改动。</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>暂不用于考评轮次</translation>
    </message>
    <message>
        <source>Use it in the round</source>
        <translation>用于考评轮次</translation>
    </message>
    <message>
        <source>Use it for %1 in the round</source>
        <translation>用于下列轮次的%1领域</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查意见</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细情况</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查意见</translation>
    </message>
    <message>
        <source>Issue a part</source>
        <translation>发布组成部分</translation>
    </message>
    <message>
        <source>This very document is issued already.</source>
        <translation>该标准文件已发布，内容完全相同。</translation>
    </message>
    <message>
        <source>Revision %1 of it is issued already with another content: give this one a new revision.</source>
        <translation>该标准第%1版已发布且内容不同，请为此文件另定版次。</translation>
    </message>
    <message>
        <source>The warnings below do not keep it from being issued, for a reason that is kept with it.</source>
        <translation>下列提示事项不妨碍发布，但须写明理由；理由随标准一并保存。</translation>
    </message>
    <message>
        <source>Why it is issued in spite of the warnings</source>
        <translation>有提示事项仍予发布的理由</translation>
    </message>
    <message>
        <source>For instance: the texts are printed so in the official sheet.</source>
        <translation>例如：正式印发的文本即如此表述。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>打开为草稿</translation>
    </message>
    <message>
        <source>grades, vetoes, quotas</source>
        <translation>定档、否决、名额</translation>
    </message>
    <message>
        <source>levels of assessors</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>the standard</source>
        <translation>标准整体</translation>
    </message>
    <message numerus="yes">
        <source>revision %1 · %2 · %n item(s)</source>
        <translation>
            <numerusform>第%1版 · %2年 · 考评项目%n项</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing can be taken over before what is listed below is mended in the file. Nothing was changed.</source>
        <translation>请先在文件中改正下列问题，改正前不能导入。未作任何改动。</translation>
    </message>
    <message>
        <source>This is an official sheet. It becomes a draft with its texts and points; the rule of each clause is left to choose.</source>
        <translation>这是一份正式评分表，将按原文和分值生成草稿；各条细则的评分规则需另行选择。</translation>
    </message>
    <message>
        <source>What would it change…</source>
        <translation>影响测算…</translation>
    </message>
</context>
<context>
    <name>ui::ItemField</name>
    <message>
        <source>There is no such item yet</source>
        <translation>还没有此类项目</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>请选择项目</translation>
    </message>
</context>
<context>
    <name>ui::ItemForm</name>
    <message>
        <source>Add a clause</source>
        <translation>添加细则</translation>
    </message>
    <message>
        <source>Where it comes from…</source>
        <translation>项目来源…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Text, word for word as the sheet has it</source>
        <translation>内容（照正式文本逐字录入）</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Method of checking</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起评分</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>No less than</source>
        <translation>最低不低于</translation>
    </message>
    <message>
        <source>No more than</source>
        <translation>最高不超过</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Not applicable earns</source>
        <translation>不涉及时计</translation>
    </message>
    <message>
        <source>Applies only if</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Groups of clauses</source>
        <translation>细则分组</translation>
    </message>
    <message>
        <source>Levels, for a short board</source>
        <translation>等级（用于短板原则）</translation>
    </message>
    <message>
        <source>Id, the same for ever</source>
        <translation>编码（始终不变）</translation>
    </message>
    <message>
        <source>Attributes of the organization that is tried</source>
        <translation>试算所用组织的属性</translation>
    </message>
    <message>
        <source>It cannot be tried yet: %1</source>
        <translation>暂时不能试算：%1</translation>
    </message>
    <message>
        <source>It reads what the tried organization does not have: %1.</source>
        <translation>需要试算组织未填写的属性：%1。</translation>
    </message>
    <message>
        <source>With these inputs the item earns %1 of %2.</source>
        <translation>按以上输入，本项得%1分（满分%2分）。</translation>
    </message>
    <message>
        <source>Something is not answered yet.</source>
        <translation>还有内容未填写。</translation>
    </message>
    <message>
        <source>More of the item</source>
        <translation>更多项目设置</translation>
    </message>
    <message>
        <source>For example: %1 100</source>
        <translation>例如：%1 100</translation>
    </message>
</context>
<context>
    <name>ui::ItemPane</name>
    <message>
        <source>Item</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>评分细则</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>得分说明</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>不涉及的理由</translation>
    </message>
    <message>
        <source>Write the reason, then Enter.</source>
        <translation>填写理由后按回车键。</translation>
    </message>
    <message>
        <source>Reason of the deduction (R)</source>
        <translation>扣分原因（R）</translation>
    </message>
    <message>
        <source>Evidence: seen on the spot, or where it is kept (E)</source>
        <translation>佐证材料：现场核实，或注明存放位置（E）</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>抽查范围</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>尚未评分。</translation>
    </message>
    <message>
        <source>Earned %1 of %2.</source>
        <translation>得%1分，满分%2分。</translation>
    </message>
    <message>
        <source>Adds %1 to the section.</source>
        <translation>计入本部分：%1分。</translation>
    </message>
    <message>
        <source>The veto has fired.</source>
        <translation>已触发一票否决。</translation>
    </message>
    <message>
        <source>The veto has not fired.</source>
        <translation>未触发一票否决。</translation>
    </message>
    <message>
        <source>Say why the item does not apply; without a reason it stays as it is.</source>
        <translation>请写明该项目不涉及的理由；未写理由的，保持原状。</translation>
    </message>
    <message>
        <source>Answered %1, by somebody not named</source>
        <translation>%1填报，填报人未具名</translation>
    </message>
    <message>
        <source>Answered %1 by %2</source>
        <translation>%1由%2填报</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Files attached as evidence</source>
        <translation>所附佐证材料文件</translation>
    </message>
    <message>
        <source>Take out of every copy…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>A remark or a file that should never have been written here, as a name, leaves this workbook and every other copy.</source>
        <translation>将不应写入的备注或文件（如涉及个人姓名）从本考评库及所有副本中彻底删除。</translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message>
        <source>Progress of the work in the background</source>
        <translation>后台任务进度</translation>
    </message>
    <message>
        <source>Cancel the work in the background</source>
        <translation>取消后台任务</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有%n项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsonField</name>
    <message>
        <source>Not taken yet: %1</source>
        <translation>尚未采用：%1</translation>
    </message>
</context>
<context>
    <name>ui::LevelsDialog</name>
    <message>
        <source>Without a sheet: %1.</source>
        <comment>levels</comment>
        <translation>尚无评分表：%1。</translation>
    </message>
    <message>
        <source>Levels side by side</source>
        <translation>各级评分对照</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with other points</source>
        <translation>
            <numerusform>得分不同的项目%n项</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ui::LevelsField</name>
    <message>
        <source>Add a grade&apos;s condition</source>
        <translation>添加档次条件</translation>
    </message>
    <message>
        <source>Grade, line %1</source>
        <translation>第%1行的档次</translation>
    </message>
    <message>
        <source>Move line %1 up</source>
        <translation>上移第%1行</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>移除第%1行</translation>
    </message>
</context>
<context>
    <name>ui::LineageDialog</name>
    <message>
        <source>Where the item comes from</source>
        <translation>项目来源</translation>
    </message>
    <message>
        <source>The same as the item with its id, or new</source>
        <translation>与上一版同编码的项目相同，否则为新增项目</translation>
    </message>
    <message>
        <source>One of those that this item was split into</source>
        <translation>由该项目拆分而来</translation>
    </message>
    <message>
        <source>These items, merged into one</source>
        <translation>由这些项目合并而来</translation>
    </message>
    <message>
        <source>How it comes from the revision before</source>
        <translation>与上一版的关系</translation>
    </message>
    <message>
        <source>Items of the revision before</source>
        <translation>上一版的项目</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>What is said here stays with the standard: comparisons of revisions and time series follow it.</source>
        <translation>此处的说明随标准保存，版本对照和历年比较都以此为准。</translation>
    </message>
</context>
<context>
    <name>ui::LossDialog</name>
    <message>
        <source>Not everything is in the file</source>
        <translation>部分内容尚未存入文件</translation>
    </message>
    <message>
        <source>What was typed last could not be written to “%1”.</source>
        <translation>最近录入的内容无法写入“%1”。</translation>
    </message>
    <message>
        <source>Make room on the disk, or plug the medium in again, then try once more. Nothing is lost as long as the window is open.</source>
        <translation>请清理磁盘空间或重新接入介质后再试。只要不关闭窗口，内容不会丢失。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>暂不关闭</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Work in the background is still writing to “%1”. What was typed last is not in the file yet.</source>
        <translation>后台任务仍在写入“%1”，最后录入的内容尚未存入文件。</translation>
    </message>
    <message>
        <source>Wait until that work has ended, then try again. Nothing is lost as long as the window is open.</source>
        <translation>请待该任务结束后重试。窗口不关闭，内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>%1 – %2 – Plumbline</source>
        <translation>%1 – %2 – 准绳</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>打开考评库</translation>
    </message>
    <message>
        <source>Workbooks (*.plumb)</source>
        <translation>考评库 (*.plumb)</translation>
    </message>
    <message>
        <source>Where is the new workbook to lie?</source>
        <translation>选择新考评库的存放位置</translation>
    </message>
    <message>
        <source>The sample city is being made; it opens by itself.</source>
        <translation>正在生成示例城市，完成后自动打开。</translation>
    </message>
    <message>
        <source>Join with a bundle</source>
        <translation>用数据包加入</translation>
    </message>
    <message>
        <source>Bundles (*.plumbx)</source>
        <translation>数据包 (*.plumbx)</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) are to be taken in.</source>
        <translation>
            <numerusform>有 %n 个数据包待导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open your workbook: it is shown then what is in them. If you have none yet, make one of them: File › Join with a bundle.</source>
        <translation>请打开考评库，随后显示其中的内容。还没有考评库的，请用数据包建立：“文件”›“用数据包加入”。</translation>
    </message>
</context>
<context>
    <name>ui::MatterList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>事项名称</translation>
    </message>
    <message>
        <source>Name of the matter, Enter adds it</source>
        <translation>事项名称，按回车键添加</translation>
    </message>
    <message>
        <source>How the matter counts</source>
        <translation>事项计分方式</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>按常规计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ui::MixChart</name>
    <message>
        <source>No county</source>
        <translation>未填县区</translation>
    </message>
    <message>
        <source>none to assess</source>
        <translation>无应评</translation>
    </message>
    <message>
        <source>A %1 % of %2</source>
        <translation>A档%1%，应评%2个</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>应评</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未考评</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>Share of A, %</source>
        <translation>A档占比（%）</translation>
    </message>
    <message numerus="yes">
        <source>Grades by county: %n.</source>
        <translation>
            <numerusform>各县区档次构成，共%n个县区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grades by sector: %n.</source>
        <translation>
            <numerusform>各领域档次构成，共%n个领域。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1：%2，%3个，共%4个</translation>
    </message>
    <message>
        <source>%1, %2 exempt</source>
        <translation>%1，暂不参评%2个</translation>
    </message>
</context>
<context>
    <name>ui::NewDraftDialog</name>
    <message>
        <source>Begin</source>
        <translation>开始起草</translation>
    </message>
    <message>
        <source>A new part</source>
        <translation>新的组成部分</translation>
    </message>
    <message>
        <source>A new standard</source>
        <translation>新的标准</translation>
    </message>
    <message>
        <source>Common to all sectors</source>
        <translation>各领域共用</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Common part</source>
        <translation>共性部分</translation>
    </message>
</context>
<context>
    <name>ui::NewSheetDialog</name>
    <message>
        <source>New sheet</source>
        <translation>新建评分表</translation>
    </message>
    <message>
        <source>Name, code or township</source>
        <translation>名称、代码或乡镇</translation>
    </message>
    <message>
        <source>Search the organizations</source>
        <translation>查找党组织</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Level of the assessors</source>
        <translation>考评层级</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>考评日期</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>打开评分表</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>安排考评</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No organization here has a standard in this round: add organizations, or give the round a standard for their sector.</source>
        <translation>此范围内没有党组织在本轮次适用任何标准。请添加党组织，或为本轮次指定相应领域的标准。</translation>
    </message>
    <message>
        <source>%1 of %2 are shown; type more of the name.</source>
        <translation>显示%2个中的%1个，请继续输入名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>共%n个党组织</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NewWorkbookDialog</name>
    <message>
        <source>New workbook</source>
        <translation>新建考评库</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>&amp;Code of the office</source>
        <translation>单位代码(&amp;C)</translation>
    </message>
    <message>
        <source>For example 130207.</source>
        <translation>例如：130207</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>单位名称(&amp;N)</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>您的姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;post</source>
        <translation>您的职务(&amp;P)</translation>
    </message>
    <message>
        <source>For example inspector; may stay empty.</source>
        <translation>例如：考评人员（可不填）</translation>
    </message>
    <message>
        <source>Every change in the workbook carries the name of who made it. State secrets must not be entered.</source>
        <translation>考评库中的每一次修改都记有修改人姓名。严禁录入国家秘密。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Join with a bundle</source>
        <translation>用数据包加入</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>This is no number that can stand here.</source>
        <translation>此处不能填写这个数。</translation>
    </message>
</context>
<context>
    <name>ui::NumbersField</name>
    <message>
        <source>Numbers with commas between are expected: 10, 8, 6</source>
        <translation>请填写用逗号隔开的数，例如：10, 8, 6</translation>
    </message>
    <message>
        <source>Words with a number each are expected: good 100, poor 40</source>
        <translation>请填写选项和对应的数，例如：好 100, 差 40</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ui::OfficeDialog</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change the office</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>The computer %1 writes for it</source>
        <translation>计算机 %1 为其写入</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Areas in which it writes</source>
        <translation>可写入的地区</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>What an office was once given it keeps: areas can be added, and none taken back. Its name and to whom it belongs can be changed at any time.</source>
        <translation>已授予单位的权限不能收回：地区可以增加，不能减少。名称和上级单位可随时修改。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>An office with this code is in the roster already.</source>
        <translation>名册中已有使用该代码的单位。</translation>
    </message>
    <message>
        <source>Choose the areas in which it scores.</source>
        <translation>请选择其打分的地区。</translation>
    </message>
    <message>
        <source>The computer %1 writes for it: I have compared its key</source>
        <translation>计算机 %1 为其写入，其密钥已经核对</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationCard</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1（未评完）</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审定情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>评分档次</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>审定理由</translation>
    </message>
    <message>
        <source>Choose an organization to see its card.</source>
        <translation>请选择一个党组织，查看其信息卡。</translation>
    </message>
    <message>
        <source>A click opens the sheet.</source>
        <translation>点击打开评分表。</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>暂不参评：%1</translation>
    </message>
    <message>
        <source>, scorer %1</source>
        <translation>，第%1评分人</translation>
    </message>
    <message>
        <source>Level, state</source>
        <translation>考评层级与状态</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>of the sheets of a round</comment>
        <translation>计入</translation>
    </message>
    <message>
        <source>counts · mix of the levels</source>
        <translation>计入 · 各级按权重合成</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>并入的登记</translation>
    </message>
    <message>
        <source>They are two after all</source>
        <translation>实为两个党组织</translation>
    </message>
    <message>
        <source>Takes back that the entries of this code were merged</source>
        <translation>取消对同一代码登记的合并</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationDialog</name>
    <message>
        <source>Add an organization</source>
        <translation>添加党组织</translation>
    </message>
    <message>
        <source>Edit the organization</source>
        <translation>编辑党组织</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2023-07-03</translation>
    </message>
    <message>
        <source>Not to be assessed for the time being</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Attributes that standards read</source>
        <translation>标准引用的属性</translation>
    </message>
    <message>
        <source>A code and a name are needed.</source>
        <translation>代码和名称必须填写。</translation>
    </message>
    <message>
        <source>Another organization has the code %1 already.</source>
        <translation>代码%1已被其他党组织使用。</translation>
    </message>
    <message>
        <source>A sector and a county or an affiliation are needed.</source>
        <translation>领域必须填写，县区和隶属至少填写一项。</translation>
    </message>
    <message>
        <source>A day is written as 2023-07-03.</source>
        <translation>日期请按 2023-07-03 的形式填写。</translation>
    </message>
    <message>
        <source>It cannot be dissolved before it was founded.</source>
        <translation>撤销日期不能早于成立日期。</translation>
    </message>
    <message>
        <source>The credit code is not right: 18 characters, the last one a check character.</source>
        <translation>统一社会信用代码有误：应为18位，末位为校验码。</translation>
    </message>
    <message>
        <source>An exemption needs a ground.</source>
        <translation>列为暂不参评的，须注明理由。</translation>
    </message>
    <message>
        <source>%1 (1 yes, 0 no)</source>
        <translation>%1（1为是，0为否）</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationImport</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取%1</translation>
    </message>
    <message>
        <source>Reading the pasted block</source>
        <translation>正在读取粘贴的数据</translation>
    </message>
    <message>
        <source>Importing organizations</source>
        <translation>正在导入党组织</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) were imported.</source>
        <translation>
            <numerusform>已导入%n个党组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import organizations</source>
        <translation>导入党组织</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.txt *.xls *.et);;All files (*)</source>
        <translation>电子表格 (*.xlsx *.ods *.csv *.txt *.xls *.et);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Copy a block with its header in the spreadsheet first.</source>
        <translation>请先在电子表格中连同表头复制一块区域。</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationTableModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>行业主管部门</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>现有档次</translation>
    </message>
    <message>
        <source>Last total</source>
        <translation>最近总分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>暂不参评</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; mean total %1</source>
        <translation>；平均总分%1分</translation>
    </message>
    <message>
        <source>Total provisional</source>
        <translation>得分暂定</translation>
    </message>
    <message>
        <source>%1, provisional until its round is frozen</source>
        <translation>%1（轮次锁定前暂定）</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A档 %1</translation>
    </message>
    <message>
        <source>Area and organization</source>
        <translation>地区和党组织</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>现有档次</translation>
    </message>
    <message>
        <source>Last total</source>
        <translation>最近总分</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Filter by name, code, place …</source>
        <translation>按名称、代码、属地等筛选…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按地区显示</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>粘贴区域</translation>
    </message>
    <message>
        <source>Organizations by area</source>
        <translation>按地区列出的党组织</translation>
    </message>
    <message>
        <source>Sort by division code</source>
        <translation>按行政区划代码排序</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>暂不参评</translation>
    </message>
    <message>
        <source>Went up</source>
        <translation>升档</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>降档</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Totals from %1 to below %2</source>
        <translation>总分%1以上、不足%2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Show all organizations again</source>
        <translation>恢复显示全部党组织</translation>
    </message>
    <message>
        <source>There are no organizations yet. Import them from a spreadsheet, or paste a block with Ctrl+V.</source>
        <translation>尚无党组织。请从电子表格导入，或按 Ctrl+V 粘贴区域。</translation>
    </message>
    <message>
        <source>The filters at the top hide all organizations.</source>
        <translation>窗口上方的筛选条件下没有党组织。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n organization(s).</source>
        <translation>
            <numerusform>全部%n个党组织均不符合筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>共%n个党组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organization(s)</source>
        <translation>
            <numerusform>共%n个党组织，显示%1个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加%1。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已修改%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) were changed.</source>
        <translation>
            <numerusform>已修改%n个党组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing organizations</source>
        <translation>正在修改党组织</translation>
    </message>
    <message>
        <source>Totals by round</source>
        <translation>历轮总分</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Gives all selected organizations one value</source>
        <translation>将选中的党组织统一改为同一内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>The list of organizations has been read.</source>
        <translation>党组织名单已读取完毕。</translation>
    </message>
    <message>
        <source>Open the Organizations page to look at it.</source>
        <translation>请打开“党组织”页面查看预览。</translation>
    </message>
    <message>
        <source>Show all areas and sectors</source>
        <translation>显示全部地区和领域</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>按“%1”排序</translation>
    </message>
    <message>
        <source>A click sorts; with Shift a further column sorts within the first. A right click, or Shift+F10 in the table, chooses the columns.</source>
        <translation>单击排序；按住Shift再单击另一列，可在前一列之内继续排序。右键点击，或在表格中按Shift+F10，可选择显示哪些列。</translation>
    </message>
    <message>
        <source>Organizations that bear one code because they were entered apart: look and merge</source>
        <translation>因分别登记而使用同一代码的党组织：查看并合并</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) entered twice…</source>
        <translation>
            <numerusform>%n 个代码重复登记…</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries of %1 were merged.</source>
        <translation>已合并 %1 的登记。</translation>
    </message>
    <message>
        <source>The entries are organizations of their own again.</source>
        <translation>各条登记已恢复为独立的党组织。</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Share of grade A</source>
        <translation>A档占比</translation>
    </message>
    <message>
        <source>Grade C left</source>
        <translation>剩余C档</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未考评</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Went up</source>
        <translation>升档</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>降档</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>The share of A on its way to the target</source>
        <translation>A档占比与序时进度</translation>
    </message>
    <message>
        <source>Totals and cut-offs</source>
        <translation>总分分布与分数线</translation>
    </message>
    <message>
        <source>Grades by county</source>
        <translation>各县区档次构成</translation>
    </message>
    <message>
        <source>Grades by sector</source>
        <translation>各领域档次构成</translation>
    </message>
    <message>
        <source>%1 of %2 to be assessed</source>
        <translation>A档%1个，应评%2个</translation>
    </message>
    <message>
        <source>The path asks for %1 % today.</source>
        <translation>按序时进度今日应达到%1%。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % of those to be assessed</source>
        <translation>占应评的%1%</translation>
    </message>
    <message>
        <source>Cleared to zero</source>
        <translation>已清零</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>暂不参评：%1</translation>
    </message>
    <message>
        <source>No visit is late.</source>
        <translation>没有超期的考评。</translation>
    </message>
    <message>
        <source>Visits past their day, not handed in</source>
        <translation>已过计划日期、尚未提交</translation>
    </message>
    <message>
        <source>With their last decision</source>
        <translation>最近一次审定</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the figures come from organizations and their sheets. Begin with the organizations.</source>
        <translation>暂无数据可显示：各项数据来自党组织及其评分表。请先录入或导入党组织。</translation>
    </message>
    <message>
        <source>To the organizations</source>
        <translation>前往党组织</translation>
    </message>
</context>
<context>
    <name>ui::PaperPreview</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>No font on this machine has these characters: %1.</source>
        <translation>本机没有含下列字符的字体：%1。</translation>
    </message>
    <message>
        <source>They are printed as boxes. Install a font that has them, such as Noto Serif CJK.</source>
        <translation>这些字符将印为方框。请安装含这些字符的字体，如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>It was saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>无法使用打印机。</translation>
    </message>
    <message>
        <source>Look whether it is switched on, or save the paper as PDF.</source>
        <translation>请检查打印机是否开启，或者另存为PDF。</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuarantineView</name>
    <message>
        <source>What does not count</source>
        <translation>不计入的操作</translation>
    </message>
    <message>
        <source>Why it counts all the same</source>
        <translation>仍予计入的理由</translation>
    </message>
    <message>
        <source>Why it counts all the same: checked on paper, for instance</source>
        <translation>仍予计入的理由，例如：已与纸质材料核对</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>填写人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>不计入的原因</translation>
    </message>
    <message numerus="yes">
        <source>Let %n operation(s) count</source>
        <translation>
            <numerusform>准予 %n 项操作计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who writes as the city can let it count.</source>
        <translation>只有以市级身份填写者才能准予计入。</translation>
    </message>
    <message>
        <source>All that waits of this key, up to its last operation here, counts from then on.</source>
        <translation>该密钥名下所有未计入的操作，直到此处最后一项，此后均予计入。</translation>
    </message>
    <message>
        <source>What was signed by nobody entitled can only be written again by the city.</source>
        <translation>没有有权者签名的内容，只能由市级重新填写。</translation>
    </message>
    <message>
        <source>What waited of %1 counts from now on.</source>
        <translation>%1 未计入的操作自此计入。</translation>
    </message>
    <message>
        <source>It counts when a copy with its value comes, or the redaction that took it out.</source>
        <translation>收到含有该内容的副本或相应的彻底删除记录后即可计入。</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ui::RedactDialog</name>
    <message>
        <source>Take out of every copy</source>
        <translation>从所有副本中彻底删除</translation>
    </message>
    <message>
        <source>Item %1. What is to be taken out?</source>
        <translation>第 %1 项。要彻底删除哪项内容？</translation>
    </message>
    <message>
        <source>The remark, with all that was ever written there</source>
        <translation>备注，连同其历次内容</translation>
    </message>
    <message>
        <source>The file “%1” (%2)</source>
        <translation>文件“%1”（%2）</translation>
    </message>
    <message>
        <source>Reason; it stays, and says why something is missing here</source>
        <translation>原因（将予保留，用以说明此处内容为何缺失）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For example: a villager&apos;s name</source>
        <translation>例如：涉及村民姓名</translation>
    </message>
    <message>
        <source>It leaves this workbook at once and every other copy with the next bundle. It cannot be undone.</source>
        <translation>本考评库立即删除，其他副本在收到下一个数据包后删除；不可撤销。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceField</name>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年度</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>other (JSON)</source>
        <translation>其他（JSON）</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>比较的对象</translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message>
        <source>Make drafts</source>
        <translation>生成草稿</translation>
    </message>
    <message>
        <source>Lay a part into standards</source>
        <translation>将组成部分并入标准</translation>
    </message>
    <message>
        <source>No standard has an earlier revision of “%1”.</source>
        <translation>没有标准使用“%1”的旧版。</translation>
    </message>
    <message>
        <source>These standards have an earlier revision of “%1”. Revision %2 is laid into a draft of each one that is ticked; nothing that is issued changes.</source>
        <translation>下列标准使用“%1”的旧版。第%2版将并入所勾选标准的草稿；已发布的标准一律不变。</translation>
    </message>
    <message>
        <source>Standards that are touched</source>
        <translation>受影响的标准</translation>
    </message>
    <message>
        <source>%1 (%2): the draft of revision %3 is changed</source>
        <translation>%1（%2）：修改第%3版草稿</translation>
    </message>
    <message>
        <source>%1 (%2): a new draft after revision %3</source>
        <translation>%1（%2）：在第%3版之后新建草稿</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Grade report</source>
        <translation>等级评定报告</translation>
    </message>
</context>
<context>
    <name>ui::RevisionList</name>
    <message>
        <source>Standards and parts, with their revisions</source>
        <translation>标准和组成部分及其版次</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>评定标准</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>all sectors</source>
        <translation>所有领域</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 · %3 · %n item(s)</source>
        <translation>
            <numerusform>%1
%2 · %3年 · %n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issued parts</source>
        <translation>已发布的组成部分</translation>
    </message>
    <message>
        <source>Issued standards</source>
        <translation>已发布的标准</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>ui::RevokeDialog</name>
    <message>
        <source>Only what it wrote before this day is to count</source>
        <translation>只认该日之前写入的内容</translation>
    </message>
    <message>
        <source>Revoke a computer</source>
        <translation>注销计算机</translation>
    </message>
    <message>
        <source>The computer with the key %1, of %2, is to write no more: it was lost, or given up.</source>
        <translation>密钥为 %1 的计算机（%2）今后不得再写入：已丢失或停用。</translation>
    </message>
    <message>
        <source>Reason; it stays in the roster</source>
        <translation>理由（保留在名册中）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: the laptop was lost</source>
        <translation>例如：笔记本电脑丢失</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All that is here of it counts, operations: %1.</source>
        <translation>本处已有的该机内容全部计入，共 %1 条操作。</translation>
    </message>
    <message>
        <source>Of what is here of it operations count: %1, and count no more: %2.</source>
        <translation>本处已有的该机操作中，%1 条计入，%2 条不再计入。</translation>
    </message>
    <message>
        <source>What comes of it later is kept and does not count, unless the city lets it.</source>
        <translation>此后到达的该机内容予以保存，不计入，市级准予的除外。</translation>
    </message>
    <message>
        <source>This cannot be undone; the office can be given another computer.</source>
        <translation>此项操作不能撤销；可以为该单位添加另一台计算机。</translation>
    </message>
</context>
<context>
    <name>ui::RosterKeeping</name>
    <message>
        <source>Beginning the roster</source>
        <translation>正在启用名册</translation>
    </message>
    <message>
        <source>The roster is begun; all that is here until now counts.</source>
        <translation>名册已启用，此前已有的内容全部计入。</translation>
    </message>
    <message>
        <source>Put the other offices in, each with its areas and its computers: what comes from others waits until then.</source>
        <translation>请列入其他单位及其地区和计算机：在此之前，来自其他计算机的内容暂不计入。</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>正在读取名册</translation>
    </message>
    <message>
        <source>The roster that came counts from now on.</source>
        <translation>收到的名册自此生效。</translation>
    </message>
    <message>
        <source>What it does not grant waits under “Not counted”.</source>
        <translation>名册未授权的内容列在“不计入”中。</translation>
    </message>
    <message>
        <source>Keeping the roster</source>
        <translation>正在更新名册</translation>
    </message>
    <message>
        <source>%1 is changed in the roster.</source>
        <translation>已修改名册中的%1。</translation>
    </message>
    <message>
        <source>It goes to the other offices with the next bundle.</source>
        <translation>随下一个数据包下发各单位。</translation>
    </message>
    <message>
        <source>%1 is in the roster, with its computer.</source>
        <translation>%1及其计算机已列入名册。</translation>
    </message>
    <message>
        <source>It goes to the other offices with the next bundle. What waited of that computer counts now, as far as the office may write it.</source>
        <translation>随下一个数据包下发各单位。此前未计入的该计算机的内容，凡该单位有权写入的，现已计入。</translation>
    </message>
    <message>
        <source>%1 is in the roster.</source>
        <translation>%1已列入名册。</translation>
    </message>
    <message>
        <source>Nothing of it counts before a computer is added that writes for it.</source>
        <translation>添加为其写入的计算机之前，该单位的内容都不计入。</translation>
    </message>
    <message>
        <source>The computer %1 writes for %2.</source>
        <translation>计算机 %1 已为%2列入名册。</translation>
    </message>
    <message>
        <source>The computer %1 is revoked.</source>
        <translation>计算机 %1 已注销。</translation>
    </message>
    <message>
        <source>All that is here of it counts; what comes of it later waits. It goes to the other offices with the next bundle.</source>
        <translation>本处已有的该机内容全部计入，此后到达的不计入。随下一个数据包下发各单位。</translation>
    </message>
    <message>
        <source>Operations of it that count no more: %1. They are listed under “Not counted”. It goes to the other offices with the next bundle.</source>
        <translation>该机有 %1 条操作不再计入，列在“不计入”中。随下一个数据包下发各单位。</translation>
    </message>
</context>
<context>
    <name>ui::RosterView</name>
    <message>
        <source>Begin the roster…</source>
        <translation>启用名册…</translation>
    </message>
    <message>
        <source>From then on only what it grants counts</source>
        <translation>启用后，只有名册授权的内容计入</translation>
    </message>
    <message>
        <source>Trust a roster that came…</source>
        <translation>信任收到的名册…</translation>
    </message>
    <message>
        <source>After its key was compared with the city&apos;s</source>
        <translation>先将其密钥与市级核对</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>添加单位…</translation>
    </message>
    <message>
        <source>Puts an office into the roster (Insert)</source>
        <translation>将单位列入名册（Insert）</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Changes the office that is chosen (Enter)</source>
        <translation>修改所选单位（回车）</translation>
    </message>
    <message>
        <source>Add a computer…</source>
        <translation>添加计算机…</translation>
    </message>
    <message>
        <source>Lets a computer write for an office (Insert in the list of computers)</source>
        <translation>让一台计算机为单位写入（在计算机列表中按 Insert）</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>注销…</translation>
    </message>
    <message>
        <source>Takes the computer that is chosen out of the roster (Delete)</source>
        <translation>从名册中注销所选计算机（Delete）</translation>
    </message>
    <message>
        <source>Computers of the office</source>
        <translation>该单位的计算机</translation>
    </message>
    <message>
        <source>Computers that no office has</source>
        <translation>尚无单位的计算机</translation>
    </message>
    <message>
        <source>There is no roster yet.</source>
        <translation>尚无名册。</translation>
    </message>
    <message>
        <source>Offices are put in and changed by the city: the key of the data set lies at its computer.</source>
        <translation>单位由市级列入和修改：根密钥存放在市级的计算机上。</translation>
    </message>
    <message>
        <source>Choose an office.</source>
        <translation>请先选择单位。</translation>
    </message>
    <message>
        <source>Computers are put in by the city, and by the computers of the office itself.</source>
        <translation>计算机由市级或该单位自己的计算机列入。</translation>
    </message>
    <message>
        <source>Choose a computer of an office.</source>
        <translation>请先选择单位的计算机。</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>该计算机已注销。</translation>
    </message>
    <message>
        <source>This is the computer you sit at: revoke it at another one.</source>
        <translation>这是本机：请在另一台计算机上注销。</translation>
    </message>
    <message>
        <source>Computers are revoked by the city, and by the computers of the office itself.</source>
        <translation>计算机由市级或该单位自己的计算机注销。</translation>
    </message>
    <message>
        <source>Enter puts the computer that is chosen into the roster.</source>
        <translation>按回车将所选计算机列入名册。</translation>
    </message>
</context>
<context>
    <name>ui::RoundDialog</name>
    <message>
        <source>Add a round</source>
        <translation>新增考评轮次</translation>
    </message>
    <message>
        <source>Edit the round</source>
        <translation>编辑考评轮次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Document it is based on</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Levels that assess</source>
        <translation>参与考评的层级</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>ui::RowsField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>移除第%1行</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message>
        <source>Goes to the next unanswered item (Shift+Enter).</source>
        <translation>转到下一个未评项目（Shift+回车）。</translation>
    </message>
    <message>
        <source>Veto: %1</source>
        <translation>一票否决：%1</translation>
    </message>
    <message>
        <source>Suspended by a veto: there is no grade.</source>
        <translation>因一票否决事项待处理，暂不定档。</translation>
    </message>
    <message>
        <source>Provisional; the grade comes with the last answer.</source>
        <translation>暂定得分，全部评完后定档。</translation>
    </message>
    <message>
        <source>Total: %1 of %2</source>
        <translation>总分：%1分，满分%2分</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>All items are answered</source>
        <translation>各项均已评完</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>未评%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>the organization&apos;s record lacks: %1</source>
        <translation>党组织信息缺少：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Provisional: it hangs on the peers until the round is frozen.</source>
        <translation>暂定：本轮次锁定前，得分随同类党组织变动。</translation>
    </message>
    <message>
        <source>Comparing with the peers…</source>
        <translation>正在与同类党组织比较…</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n item(s) have different answers of two offices.</source>
        <translation>
            <numerusform>暂定：%n 项由两个单位给出了不同的评分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Find organizations, items, commands (Ctrl+K)</source>
        <translation>查找党组织、考评项目、命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>Find organizations, items, commands</source>
        <translation>查找党组织、考评项目、命令</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is found for this.</source>
        <translation>没有找到相符的内容。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As this machine</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::SettleManyDialog</name>
    <message>
        <source>Settle many conflicts by a rule</source>
        <translation>按规则批量处理不一致</translation>
    </message>
    <message>
        <source>Whose value stands</source>
        <translation>以哪个单位为准</translation>
    </message>
    <message>
        <source>Why it is chosen</source>
        <translation>选定理由</translation>
    </message>
    <message>
        <source>For instance: the county looked again on site.</source>
        <translation>例如：县级已现场复核。</translation>
    </message>
    <message>
        <source>What would stand</source>
        <translation>将保留的值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, office</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>考评轮次</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>不保留</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have no value of that office, or several, and stay open.</source>
        <translation>
            <numerusform>%n 处不一致没有该单位的值，或者有多个，仍待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>只显示前 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)</source>
        <translation>
            <numerusform>处理 %n 处不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetEditor</name>
    <message>
        <source>This sheet is closed.</source>
        <translation>该评分表不能再修改。</translation>
    </message>
    <message>
        <source>The standard does not allow this value here.</source>
        <translation>标准不允许在此填写该值。</translation>
    </message>
</context>
<context>
    <name>ui::SheetHead</name>
    <message>
        <source>Hand in</source>
        <translation>提交评分表</translation>
    </message>
    <message>
        <source>Return for completion</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Decide grade…</source>
        <translation>审定档次…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>打印报告…</translation>
    </message>
    <message>
        <source>The round is frozen: its results stay as they are.</source>
        <translation>本轮次结果已锁定，不再变动。</translation>
    </message>
    <message>
        <source>The grade was decided as %1: the sheet is only shown.</source>
        <translation>档次已审定为%1，评分表仅供查看。</translation>
    </message>
    <message>
        <source>The sheet was handed in. To change it, return it for completion.</source>
        <translation>评分表已提交。如需修改，请先退回补正。</translation>
    </message>
    <message>
        <source>The sheet was begun under another sector&apos;s standard and is only shown.</source>
        <translation>该评分表按其他领域的标准填写，仅供查看。</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>The round is frozen: its results stay as they are. Answers that came later are shown and do not count.</source>
        <translation>本轮次结果已锁定，不再变动；此后报来的评分仅供查看，不计入结果。</translation>
    </message>
    <message>
        <source>Levels…</source>
        <translation>各级对照…</translation>
    </message>
    <message numerus="yes">
        <source>Offices gave different answers to %n item(s): %1. Choose which stands.</source>
        <translation>
            <numerusform>有 %n 项由不同单位给出了不同的评分：%1。请选定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <translation>%1：未评</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>考评内容</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>考评方式</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>填报值</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>不一致</translation>
    </message>
</context>
<context>
    <name>ui::SheetView</name>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Nothing is unanswered any more.</source>
        <translation>已没有未评项目。</translation>
    </message>
    <message>
        <source>The standard does not let this item be marked as not applicable.</source>
        <translation>按标准规定，该项目不得标为不涉及。</translation>
    </message>
    <message>
        <source>This cannot be clean without a value. %1</source>
        <translation>须先填写数值，才能标为未发现问题。%1</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ui::StandardsPage</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>创A标准</translation>
    </message>
    <message>
        <source>Add a round…</source>
        <translation>新增考评轮次…</translation>
    </message>
    <message>
        <source>%1 · revision %2 · hash %3</source>
        <translation>%1 · 第%2版 · 校验值 %3</translation>
    </message>
    <message>
        <source>Import a standard</source>
        <translation>导入标准</translation>
    </message>
    <message>
        <source>Somebody is writing on revision %1 of it already: here it is.</source>
        <translation>第%1版已有草稿正在编写，现已打开。</translation>
    </message>
    <message>
        <source>The draft of “%1” was thrown away.</source>
        <translation>已废弃草稿“%1”。</translation>
    </message>
    <message>
        <source>Retire a standard</source>
        <translation>停用标准</translation>
    </message>
    <message>
        <source>It is not offered for new rounds any more; what was assessed under it stays. Why is it retired?</source>
        <translation>停用后不再供新的轮次选用；已按其评分的结果保持不变。为什么停用？</translation>
    </message>
    <message>
        <source>There is no revision before this one that the item could come from.</source>
        <translation>没有更早的版次，无从说明来源。</translation>
    </message>
    <message>
        <source>Export a standard</source>
        <translation>导出标准</translation>
    </message>
    <message>
        <source>Standards (*.json)</source>
        <translation>标准文件 (*.json)</translation>
    </message>
    <message>
        <source>There is no standard yet. Begin one, or import one from its file.</source>
        <translation>还没有标准。请新起草一个，或者从文件导入。</translation>
    </message>
    <message>
        <source>Begin a standard…</source>
        <translation>起草标准…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>A standard…</source>
        <translation>标准…</translation>
    </message>
    <message>
        <source>A part of its own…</source>
        <translation>单独的组成部分…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Lay into standards…</source>
        <translation>并入标准…</translation>
    </message>
    <message>
        <source>Use in a round…</source>
        <translation>在轮次中启用…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>废弃</translation>
    </message>
    <message>
        <source>Copy as a new draft</source>
        <translation>复制为新草稿</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>检查并发布…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考评项目</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Copy below</source>
        <translation>在下方复制</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Paste a sheet</source>
        <translation>粘贴评分表</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Put back in force</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>issued, it never changes</source>
        <translation>已发布，不再改动</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>用于%1</translation>
    </message>
    <message>
        <source>issued with warnings: %1</source>
        <translation>有提示事项仍予发布，理由：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>draft of revision %1</source>
        <translation>第%1版草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) reworded</source>
        <translation>
            <numerusform>%n项改了文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) re-weighted</source>
        <translation>
            <numerusform>%n项改了分值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) from a split</source>
        <translation>
            <numerusform>%n项由拆分而来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) merged</source>
        <translation>
            <numerusform>%n项由合并而来</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>新增%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) dropped</source>
        <translation>
            <numerusform>取消%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>the items are those of the revision before</source>
        <translation>各项目与上一版一致</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>没有可以粘贴的内容。</translation>
    </message>
    <message>
        <source>Copy rows of a sheet, or lines of text, first.</source>
        <translation>请先复制评分表中的各行，或者成段的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were pasted. The rule of each clause is left to choose.</source>
        <translation>
            <numerusform>已粘贴%n个考评项目，请为各条细则选择评分规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>没有粘贴任何内容。</translation>
    </message>
    <message>
        <source>Choose the section that the items go into, first.</source>
        <translation>请先选定项目所归的部分。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Standards and sheets (*.json *.xlsx);;All files (*)</source>
        <translation>标准和评分表 (*.json *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The draft of “%1” holds what the file says.</source>
        <translation>“%1”的草稿已按文件内容更新。</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>An empty spreadsheet to fill in</source>
        <translation>空白电子表格</translation>
    </message>
    <message>
        <source>standard.xlsx</source>
        <translation>标准.xlsx</translation>
    </message>
    <message>
        <source>The empty spreadsheet was saved as %1.</source>
        <translation>空白电子表格已保存为%1。</translation>
    </message>
    <message>
        <source>Fill it in, then bring it back with Import.</source>
        <translation>填写后请用“导入”读回。</translation>
    </message>
    <message>
        <source>Not all of the block was taken over as it is.</source>
        <translation>所粘贴的内容未全部照原样录入。</translation>
    </message>
    <message>
        <source>An empty spreadsheet to fill in…</source>
        <translation>空白电子表格…</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>第%1版 · %2</translation>
    </message>
    <message>
        <source>There is no other issued revision to compare it with.</source>
        <translation>没有其他已发布的版本可供对照。</translation>
    </message>
    <message>
        <source>Before its errors are mended nothing can be scored under it.</source>
        <translation>该标准尚有错误，改正后才能测算。</translation>
    </message>
    <message>
        <source>Check and issue… lists them.</source>
        <translation>“检查并发布…”会列出这些错误。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>版本对照…</translation>
    </message>
    <message>
        <source>Impact…</source>
        <translation>影响测算…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取%1</translation>
    </message>
    <message>
        <source>Alt+Insert</source>
        <translation>Alt+Insert</translation>
    </message>
</context>
<context>
    <name>ui::StartField</name>
    <message>
        <source>full</source>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>Change between light and dark colours</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <source>Workbook and office: %1</source>
        <translation>考评库和单位：%1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定人员</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Who works: %1</source>
        <translation>操作人员：%1</translation>
    </message>
    <message>
        <source>Who works with the program; every change carries this name</source>
        <translation>当前操作人员；每一次修改都记有其姓名</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部内容已保存</translation>
    </message>
</context>
<context>
    <name>ui::TextsField</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ui::ThingForm</name>
    <message>
        <source>The sections stand in the tree: the arrow keys choose one, Enter leads into its fields, Insert adds an item to it.</source>
        <translation>各部分列在左侧树中：用方向键选择，按回车填写，按Insert新增考评项目。</translation>
    </message>
    <message>
        <source>Insert adds its first item. Rows of an official sheet are pasted into the tree with Ctrl+V.</source>
        <translation>按Insert录入第一个考评项目；也可以在左侧树中按Ctrl+V粘贴正式评分表。</translation>
    </message>
</context>
<context>
    <name>ui::TotalsChart</name>
    <message>
        <source>Total from</source>
        <translation>总分（含）</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>至（不含）</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1档%2分起</translation>
    </message>
    <message numerus="yes">
        <source>The last totals of %n organization(s).</source>
        <translation>
            <numerusform>%n个党组织的最近总分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to below %2 points: %n organization(s)</source>
        <translation>
            <numerusform>%1分以上、不足%2分：%n个党组织</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1档 ≥ %2</translation>
    </message>
    <message>
        <source>No sheet is complete yet.</source>
        <translation>尚无评完的评分表。</translation>
    </message>
    <message>
        <source>Without a total: %1. Exempt: %2.</source>
        <translation>无得分：%1个；暂不参评：%2个。</translation>
    </message>
    <message numerus="yes">
        <source>Provisional until their round is frozen: %n sheet(s).</source>
        <translation>
            <numerusform>轮次锁定前暂定：%n 份评分表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisional because offices differ: %n sheet(s).</source>
        <translation>
            <numerusform>因各单位评分不一致而暂定：%n 份评分表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrajectoryChart</name>
    <message>
        <source>Share of A</source>
        <translation>A档占比</translation>
    </message>
    <message>
        <source>Path to the target</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No target is set yet.</source>
        <translation>尚未设定目标。</translation>
    </message>
    <message>
        <source>Target: %1 % of %2 by %3.</source>
        <translation>目标：%3前%2档占比达到%1%。</translation>
    </message>
    <message>
        <source>Reached, with %1 % on that day.</source>
        <translation>已达到，当日占比为%1%。</translation>
    </message>
    <message numerus="yes">
        <source>Missed by %n organization(s), with %1 % on that day.</source>
        <translation>
            <numerusform>未达到，差%n个党组织，当日占比为%1%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the path; %n organization(s) still missing.</source>
        <translation>
            <numerusform>达到序时进度，距目标还差%n个党组织。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the path; %n organization(s) still missing.</source>
        <translation>
            <numerusform>落后于序时进度，距目标还差%n个党组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>A档</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>应评</translation>
    </message>
    <message>
        <source>Share of A, %</source>
        <translation>A档占比（%）</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 %</source>
        <translation>%1：A档%2个，应评%3个，占%4%</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Today: %1 of %2 to be assessed; not assessed: %3; exempt: %4.</source>
        <translation>今日：应评%2个，达到目标档%1个；未考评%3个；暂不参评%4个。</translation>
    </message>
    <message>
        <source>Target: no %1 by %2.</source>
        <translation>目标：%2前%1档清零。</translation>
    </message>
    <message numerus="yes">
        <source>Missed by %n organization(s).</source>
        <translation>
            <numerusform>未达到，尚余%n个党组织。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are left.</source>
        <translation>
            <numerusform>尚余%n个党组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>已达到。</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未考评</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>暂不参评</translation>
    </message>
</context>
<context>
    <name>ui::TrustRootDialog</name>
    <message>
        <source>I have compared it with the city by telephone</source>
        <translation>已与市级通过电话核对</translation>
    </message>
    <message>
        <source>Trust a roster that came</source>
        <translation>信任收到的名册</translation>
    </message>
    <message>
        <source>A roster came with a bundle, and this data set does not know yet which key is the city&apos;s. Have the city read the key of the data set to you, letter by letter: it stands under “Roster” on its page Exchange.</source>
        <translation>数据包带来了一份名册，但本数据集尚不知道哪个密钥是市级的根密钥。请市级逐字读出根密钥，该密钥显示在其“报送汇总”页的“名册”中。</translation>
    </message>
    <message>
        <source>From then on only what this roster grants counts here. It cannot be undone, and no other key can be trusted afterwards.</source>
        <translation>此后，本处只有该名册授权的内容计入。此项操作不能撤销，以后也不能再信任其他密钥。</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::VisitModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Returned for completion</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1，%2档</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>a grade that hangs on the peers until the round is frozen</comment>
        <translation>暂定</translation>
    </message>
</context>
<context>
    <name>ui::VisitPane</name>
    <message>
        <source>New sheet…</source>
        <translation>新建评分表…</translation>
    </message>
    <message>
        <source>Name, code or township</source>
        <translation>名称、代码或乡镇</translation>
    </message>
    <message>
        <source>Search the visits</source>
        <translation>查找考评任务</translation>
    </message>
    <message>
        <source>Plans a visit or opens a new sheet for an organization.</source>
        <translation>为党组织安排考评或新建评分表。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>考评任务</translation>
    </message>
    <message>
        <source>No visit is planned in this round and area yet.</source>
        <translation>本轮次、本地区尚未安排考评。</translation>
    </message>
    <message>
        <source>No visit has these words.</source>
        <translation>没有相符的考评任务。</translation>
    </message>
    <message>
        <source>Only: Overdue</source>
        <translation>仅显示：超期</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>重新显示全部考评</translation>
    </message>
    <message>
        <source>No visit is overdue here.</source>
        <translation>这里没有超期的考评。</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>显示全部考评</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>This program is for work information only. State secrets must not be entered or stored in a workbook.</source>
        <translation>本程序仅用于处理工作信息，严禁在考评库中录入或存储国家秘密。</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Grade organizations against their standard, on site and offline; say why; see how far the city is from its goal. Everything is kept in one file, a workbook.</source>
        <translation>现场离线对照标准为党组织考评定档，说明得分理由，掌握全市距目标还有多远。全部内容保存在一个考评库文件中。</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>新建考评库…</translation>
    </message>
    <message>
        <source>Open a workbook…</source>
        <translation>打开考评库…</translation>
    </message>
    <message>
        <source>Open the sample city…</source>
        <translation>打开示例城市…</translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <translation>最近使用的考评库</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（文件已不存在）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Join with a bundle…</source>
        <translation>用数据包加入…</translation>
    </message>
    <message>
        <source>For an office that has a bundle of the one above it</source>
        <translation>适用于已收到上级数据包的单位</translation>
    </message>
</context>
<context>
    <name>ui::WordField</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>Cancel the work</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taking back what was done …</source>
        <translation>正在撤回已做的部分……</translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>“%1” could not be taken back: it was changed by somebody else since.</source>
        <translation>无法撤销“%1”：此后已被他人修改。</translation>
    </message>
    <message>
        <source>Correct the present value by hand.</source>
        <translation>请手动更正现有内容。</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>正在准备查找索引</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Something else was changed since; nothing was taken back.</source>
        <translation>此后又有其他改动，未作撤销。</translation>
    </message>
    <message>
        <source>Take back the later changes first (Ctrl+Z).</source>
        <translation>请先撤销之后的改动（Ctrl+Z）。</translation>
    </message>
    <message>
        <source>Freezing the round</source>
        <translation>正在锁定轮次结果</translation>
    </message>
    <message>
        <source>The round “%1” is frozen: its results stay as they are.</source>
        <translation>考评轮次“%1”的结果已锁定，不再变动。</translation>
    </message>
    <message numerus="yes">
        <source>A batch of the round “%1” is frozen: its results stay as they are. %n sheet(s) were left out and stay open.</source>
        <translation>
            <numerusform>轮次“%1”的一个批次已锁定，结果不再变动；%n份评分表暂缓锁定，仍可修改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorthField</name>
    <message>
        <source>2, or 1~3</source>
        <translation>2，或1~3</translation>
    </message>
    <message>
        <source>Points, or two with ~ between, are expected.</source>
        <translation>请填写一个分值，或者用~隔开的两个分值。</translation>
    </message>
</context>
</TS>
