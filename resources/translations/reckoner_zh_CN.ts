<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tuning, measured for this program</source>
        <translation>微调（本程序自测）</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>训练显存</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Inference memory</source>
        <translation>推理显存</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>GPU-hours of a run</source>
        <translation>单次训练 GPU 小时</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>每权重比特数</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>已用显存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 training or inference, %2 what was measured</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>tokens/s per GPU</source>
        <translation>单卡 token/秒</translation>
    </message>
    <message>
        <source>step time</source>
        <translation>单步时间</translation>
    </message>
    <message>
        <source>peak memory per GPU</source>
        <translation>单卡峰值显存</translation>
    </message>
    <message>
        <source>model states</source>
        <translation>权重、梯度与优化器</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>逐 token 延迟（TPOT）</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>首 token 延迟（TTFT）</translation>
    </message>
    <message>
        <source>output tokens/s</source>
        <translation>输出 token/秒</translation>
    </message>
    <message>
        <source>prefill tokens/s</source>
        <translation>预填充 token/秒</translation>
    </message>
    <message>
        <source>tokens/s per user</source>
        <translation>单用户 token/秒</translation>
    </message>
    <message>
        <source>KV cache, tokens</source>
        <translation>KV 缓存可容纳 token 数</translation>
    </message>
    <message>
        <source>KV cache per GPU</source>
        <translation>单卡 KV 缓存</translation>
    </message>
    <message>
        <source>weights per GPU</source>
        <translation>单卡权重</translation>
    </message>
    <message>
        <source>weight file</source>
        <translation>权重文件大小</translation>
    </message>
    <message>
        <source>mean power per GPU</source>
        <translation>单卡平均功率</translation>
    </message>
    <message>
        <source>mean power / TDP</source>
        <translation>平均功率 / TDP</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>with experts</source>
        <translation>混合专家模型</translation>
    </message>
    <message>
        <source>under 3B</source>
        <translation>3B 以下</translation>
    </message>
    <message>
        <source>over 100B</source>
        <translation>100B 以上</translation>
    </message>
    <message>
        <source>one card</source>
        <translation>单卡</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>数据并行副本</translation>
    </message>
    <message>
        <source>layout not stated</source>
        <translation>未说明并行方式</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>%1, median error %2, P90 %3, on %4 cases of %5 sources</source>
        <translation>%1，中位误差 %2，P90 %3，%4 条实测、%5 个来源</translation>
    </message>
    <message>
        <source>What to expect of runs that nobody has published: the efficiency assumptions were refitted without each source in turn, and that source was predicted. %1. Computed beforehand, because it takes minutes.</source>
        <translation>对尚无人公布的任务可预期的误差：依次剔除每个来源，重新拟合效率假设，再预测该来源。%1。此结果需数分钟，已预先算好。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>TFLOP/s per GPU</source>
        <translation>单卡 TFLOP/s</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>HFU</source>
        <translation>HFU</translation>
    </message>
</context>
<context>
    <name>BreakEven</name>
    <message>
        <source>Own</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>Cloud on demand</source>
        <translation>云端按需</translation>
    </message>
    <message>
        <source>Cloud, committed</source>
        <translation>云端承诺</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>own = cloud, %1</source>
        <translation>自购 = 云端，%1</translation>
    </message>
    <message>
        <source>rule of thumb: cloud</source>
        <translation>经验法则：上云</translation>
    </message>
    <message>
        <source>rule of thumb: own</source>
        <translation>经验法则：自购</translation>
    </message>
    <message>
        <source>you %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>Cost by tokens a month</source>
        <translation>成本随每月 token 数的变化</translation>
    </message>
    <message>
        <source>Million tokens a month</source>
        <translation>每月 token 数，百万</translation>
    </message>
    <message>
        <source>own = API, %1</source>
        <translation>自购 = API，%1</translation>
    </message>
    <message>
        <source>you %1 h</source>
        <translation>当前 %1 小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Cost by hours of full work a day</source>
        <translation>成本随每日满载小时数的变化</translation>
    </message>
    <message>
        <source>Hours of full work a day</source>
        <translation>每日满载小时数</translation>
    </message>
    <message>
        <source>Cost by utilization</source>
        <translation>成本随利用率的变化</translation>
    </message>
    <message>
        <source>Utilization of the owned machines</source>
        <translation>自购服务器利用率</translation>
    </message>
    <message>
        <source>cloud as planned</source>
        <translation>方案中的云端</translation>
    </message>
    <message>
        <source>Utilization over the week</source>
        <translation>一周的利用率</translation>
    </message>
    <message>
        <source>No API to compare with: none in the catalog serves this model</source>
        <translation>没有可比较的 API：目录中没有提供该模型的 API</translation>
    </message>
    <message>
        <source>Owning is always cheaper than the API</source>
        <translation>自购始终比 API 便宜</translation>
    </message>
    <message>
        <source>The API is cheaper than owning at any load these machines carry</source>
        <translation>在这些机器能承载的任何负载下，API 都比自购便宜</translation>
    </message>
    <message>
        <source>Owning has paid for itself in month %1</source>
        <translation>自购在第 %1 个月回本</translation>
    </message>
    <message>
        <source>Within the horizon, owning does not pay for itself</source>
        <translation>规划期内自购不能回本</translation>
    </message>
    <message>
        <source>As planned, owning comes to %1 and the cloud to %2</source>
        <translation>按方案，自购共 %1，云端共 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is nothing to hold against each other yet</source>
        <translation>暂时没有可以比较的方式</translation>
    </message>
    <message>
        <source>Above %1 hours a day, owning wins</source>
        <translation>每天满载超过 %1 小时，自购更划算</translation>
    </message>
    <message>
        <source>Owning is not open. %1</source>
        <translation>自购不可行。%1</translation>
    </message>
    <message>
        <source>No rented machine carries this load. %1</source>
        <translation>没有可租用的机器能承载该负载。%1</translation>
    </message>
    <message>
        <source>Your load is %1 hours of full work a day.</source>
        <translation>当前负载折合每天满载 %1 小时。</translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation>当前为 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Cloud price %1</source>
        <translation>云价格 %1</translation>
    </message>
    <message>
        <source>Hardware price %1</source>
        <translation>硬件价格 %1</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>负载 %1</translation>
    </message>
    <message>
        <source>Own staff %1 FTE</source>
        <translation>自有人力 %1 人</translation>
    </message>
    <message>
        <source>%1, because whole machines are rented, not the fraction that the line supposes.</source>
        <translation>%1，因为云端按整台租用，而曲线按比例折算。</translation>
    </message>
    <message>
        <source>%1, because it rents a cheaper machine or commits.</source>
        <translation>%1，因为云端租的是更便宜的机器或采用了承诺价。</translation>
    </message>
    <message>
        <source>No input moves the break-even</source>
        <translation>没有任何输入项会改变盈亏平衡点</translation>
    </message>
    <message>
        <source>Ten percent on any one input leave the answer as it is</source>
        <translation>任何单项输入变动 10% 都不会改变结论</translation>
    </message>
    <message>
        <source>owned machines carry %1 of the work</source>
        <translation>自有设备承担 %1 的工作量</translation>
    </message>
    <message>
        <source>contracts %1</source>
        <translation>合约实例承担 %1</translation>
    </message>
    <message>
        <source>machines by the hour %1</source>
        <translation>按小时租用的实例承担 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, month %2: all hours of the month by their load, bursts included; the base runs around the clock, the top only now and then.</source>
        <translation>%1，第 %2 个月：将当月全部小时按负载（含突发余量）从高到低排列；底部全天运行，顶部只偶尔用到。</translation>
    </message>
    <message>
        <source>Billion tokens a month</source>
        <translation>每月 token 数，亿</translation>
    </message>
    <message>
        <source>Above %1 tokens a month, owning beats the API</source>
        <translation>每月超过 %1 token，自购比 API 划算</translation>
    </message>
    <message>
        <source>%1 moves the break-even most: %2 at 10% less, %3 at 10% more</source>
        <extracomment>%1 an input: &quot;Price of hardware&quot;; %2, %3 a utilization, &quot;always&quot; or &quot;never&quot;</extracomment>
        <translation>对盈亏平衡点影响最大的是%1（下降 10%：%2；上升 10%：%3）</translation>
    </message>
    <message>
        <source>You are at %1 tokens a month on average; the owned machines would carry %2.</source>
        <translation>当前平均每月 %1 token；自购服务器可承载 %2。</translation>
    </message>
    <message>
        <source>Owning wins already at %1 hours a day: rented machines come whole</source>
        <translation>每天 %1 小时自购已更划算：租用须按整台计</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>取低值时</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>取高值时</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Cluster network</source>
        <translation>集群网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装部署</translation>
    </message>
    <message>
        <source>VAT that cannot be recovered</source>
        <translation>不可抵扣的增值税</translation>
    </message>
    <message>
        <source>Resale value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>电力与制冷</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>软件授权</translation>
    </message>
    <message>
        <source>Room and racks</source>
        <translation>机房与机柜</translation>
    </message>
    <message>
        <source>Rented fine-tuning</source>
        <translation>租用微调算力</translation>
    </message>
    <message>
        <source>Rented pre-training</source>
        <translation>租用预训练算力</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>云存储</translation>
    </message>
    <message>
        <source>Data leaving the cloud</source>
        <translation>云端数据传出</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API token 费</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>People and upkeep</source>
        <translation>人力与维护</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Room and network</source>
        <translation>机房与网络</translation>
    </message>
    <message>
        <source>Cloud rental</source>
        <translation>云租用</translation>
    </message>
    <message>
        <source>API fees</source>
        <translation>API 费用</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>退役处置</translation>
    </message>
    <message>
        <source>Room fit-out</source>
        <translation>机房建设</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Support contract</source>
        <translation>服务合同</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Data preparation</source>
        <translation>数据准备</translation>
    </message>
    <message>
        <source>Rented by the hour</source>
        <translation>按小时租用</translation>
    </message>
    <message>
        <source>Committed machines</source>
        <translation>承诺期实例</translation>
    </message>
    <message>
        <source>Spot machines</source>
        <translation>竞价实例</translation>
    </message>
    <message>
        <source>Licences in the cloud</source>
        <translation>云上软件授权</translation>
    </message>
    <message>
        <source>Cloud support plan</source>
        <translation>云支持计划</translation>
    </message>
    <message>
        <source>Borrowed for purchases</source>
        <translation>采购借款</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>偿还本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Income tax saved</source>
        <translation>所得税抵减</translation>
    </message>
    <message>
        <source>Financing and tax</source>
        <translation>融资与税</translation>
    </message>
</context>
<context>
    <name>ElectricityTariff</name>
    <message>
        <source>Zhejiang, time of use</source>
        <translation>浙江，分时电价</translation>
    </message>
    <message>
        <source>Zhejiang, one price</source>
        <translation>浙江，单一电价</translation>
    </message>
    <message>
        <source>Jiangsu (Nanjing), time of use</source>
        <translation>江苏（南京），分时电价</translation>
    </message>
    <message>
        <source>Western hubs of China, one price</source>
        <translation>西部枢纽节点，单一电价</translation>
    </message>
    <message>
        <source>USA, industrial average</source>
        <translation>美国工业平均电价</translation>
    </message>
    <message>
        <source>USA, commercial average</source>
        <translation>美国商业平均电价</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 不是有限的数值</translation>
    </message>
    <message>
        <source>%1 is not above zero</source>
        <translation>%1 不大于 0</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 是负数</translation>
    </message>
    <message>
        <source>%1 is more than 1, a fraction cannot be</source>
        <translation>%1 大于 1，占比不能超过 1</translation>
    </message>
    <message>
        <source>the catalog has no such figure</source>
        <translation>目录中没有这项数据</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>该键重复出现</translation>
    </message>
    <message>
        <source>the text is nested deeper than %1 levels</source>
        <translation>文本嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>not valid JSON: a number is too large</source>
        <translation>不是有效的 JSON：有数值过大</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>此处应为对象，实际为 %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少该项</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>此处应为文本，实际为 %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date (YYYY, YYYY-MM or YYYY-MM-DD)</source>
        <translation>“%1”不是日期（格式为 YYYY、YYYY-MM 或 YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>expected a whole number of at least %1, found %2</source>
        <translation>此处应为不小于 %1 的整数，实际为 %2</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>此处应为 true 或 false，实际为 %1</translation>
    </message>
    <message>
        <source>%1 is not a source of this file</source>
        <translation>%1 不是本文件列出的来源</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>此处应为数字，实际为 %1</translation>
    </message>
    <message>
        <source>low %1, typical %2 and high %3 are not in order</source>
        <translation>低值 %1、典型值 %2、高值 %3 大小顺序不对</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>needs &apos;typical&apos;, or both &apos;low&apos; and &apos;high&apos;, found %1</source>
        <translation>需要给出 typical，或同时给出 low 和 high，实际为 %1</translation>
    </message>
    <message>
        <source>expected an object with a currency, found %1</source>
        <translation>此处应为带币种的对象，实际为 %1</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>没有给出币种</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation>%1 不在可选值之列：%2</translation>
    </message>
    <message>
        <source>unknown key, with value %1</source>
        <translation>未知的键，其值为 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given twice, first in %2</source>
        <translation>“%1”重复给出，首次出现在 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may only have letters, digits, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;</source>
        <translation>“%1”只能包含字母、数字、“.”、“-”和“_”</translation>
    </message>
    <message>
        <source>%1 is newer than this program reads (%2)</source>
        <translation>版本 %1 比本程序能读取的版本（%2）更新</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no table of the catalog</source>
        <translation>目录中没有名为“%1”的表</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>此处应为列表，实际为 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the table %2</source>
        <translation>表 %2 中没有“%1”</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>the folder holds no *.json file</source>
        <translation>文件夹中没有 *.json 文件</translation>
    </message>
    <message>
        <source>expected a list of texts, found %1</source>
        <translation>此处应为文本列表，实际为 %1</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>此处应为文本，实际为 %1</translation>
    </message>
    <message>
        <source>expected %1 hourly values, found %2</source>
        <translation>此处应有 %1 个小时值，实际为 %2</translation>
    </message>
    <message>
        <source>%1 is not between 0 and 1</source>
        <translation>%1 不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>the largest value is %1, not 1</source>
        <translation>最大值为 %1，应为 1</translation>
    </message>
    <message>
        <source>a rule has either a value or the three shares</source>
        <translation>经验法则要么给出一个值，要么给出三项占比</translation>
    </message>
    <message>
        <source>the three shares add up to %1, not 1</source>
        <translation>三项占比之和为 %1，应为 1</translation>
    </message>
    <message>
        <source>%1 is more than high %2</source>
        <translation>%1 大于高值 %2</translation>
    </message>
    <message>
        <source>is more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>is true for a machine without a price</source>
        <translation>没有价格的机器不能设为可推荐</translation>
    </message>
    <message>
        <source>goes with per = fractionOfCluster, and only with it</source>
        <translation>仅在 per = fractionOfCluster 时使用，且必须给出</translation>
    </message>
    <message>
        <source>%1 does not divide the %2 heads</source>
        <translation>注意力头数 %2 不能被 %1 整除</translation>
    </message>
    <message>
        <source>%1 is more than the %2 experts</source>
        <translation>%1 大于专家数 %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>还需给出 %1</translation>
    </message>
    <message>
        <source>%1 is more than the %2 layers</source>
        <translation>%1 大于层数 %2</translation>
    </message>
    <message>
        <source>expected months and 24 letters of v, f, p and s whose bands have a price, found %1</source>
        <translation>此处应为月份和 24 个字母（v、f、p、s，且对应时段须有电价），实际为 %1</translation>
    </message>
    <message>
        <source>%1 is no month, or given twice</source>
        <translation>%1 不是月份，或重复给出</translation>
    </message>
    <message>
        <source>not every month is in a season</source>
        <translation>有月份不属于任何季节</translation>
    </message>
    <message>
        <source>no price at all</source>
        <translation>没有任何价格</translation>
    </message>
    <message>
        <source>the log covers less than an hour</source>
        <translation>日志覆盖的时间不足一小时</translation>
    </message>
    <message>
        <source>the log holds no requests</source>
        <translation>日志中没有请求</translation>
    </message>
    <message>
        <source>most rows lie more than a year off the first</source>
        <translation>多数行的时间与第一行相差一年以上</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>文本为 UTF-16 编码，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>the header names no time, input and output tokens</source>
        <translation>表头中找不到时间、输入 token 和输出 token 三列</translation>
    </message>
    <message>
        <source>the line has fewer columns than needed</source>
        <translation>该行的列数不足</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 不是时间</translation>
    </message>
    <message>
        <source>%1 is no number of tokens</source>
        <translation>%1 不是 token 数</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>已按要求停止</translation>
    </message>
    <message>
        <source>a line is longer than 4 MB</source>
        <translation>有一行超过 4 MB</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the catalog has no “%1”</source>
        <translation>目录中没有“%1”</translation>
    </message>
    <message>
        <source>“client-log” is asked for, but the scenario holds no week of the client&apos;s own log (own_week)</source>
        <translation>要求采用“client-log”，但方案中没有客户自身日志的一周负载（own_week）</translation>
    </message>
    <message>
        <source>the library cannot be used (%1)</source>
        <translation>方案库无法使用（%1）</translation>
    </message>
    <message>
        <source>another program is writing to the library (%1)</source>
        <translation>另一个程序正在写入方案库（%1）</translation>
    </message>
    <message>
        <source>the disk failed or is full; nothing was changed (%1)</source>
        <translation>磁盘故障或已满，未做任何更改（%1）</translation>
    </message>
    <message>
        <source>the library is damaged (%1)</source>
        <translation>方案库已损坏（%1）</translation>
    </message>
    <message>
        <source>the library is of version %1, this program writes version %2: open it with a newer Reckoner to change it</source>
        <translation>方案库的版本为 %1，本程序写入的版本为 %2：如需修改，请用更新版的 Reckoner 打开</translation>
    </message>
    <message>
        <source>the library may not be written</source>
        <translation>没有方案库的写权限</translation>
    </message>
    <message>
        <source>“%1” is not a time written as 2026-09-19T08:30:00Z</source>
        <translation>“%1”不是 2026-09-19T08:30:00Z 格式的时间</translation>
    </message>
    <message>
        <source>a line belongs to a scenario that is not there</source>
        <translation>有一行所属的方案不存在</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 bytes</source>
        <translation>“%1”超过 %2 字节</translation>
    </message>
    <message>
        <source>the library has no scenario %1</source>
        <translation>方案库中没有编号为 %1 的方案</translation>
    </message>
    <message>
        <source>cannot open the library: %1</source>
        <translation>无法打开方案库：%1</translation>
    </message>
    <message>
        <source>cannot read the library</source>
        <translation>无法读取方案库</translation>
    </message>
    <message>
        <source>this file is no database</source>
        <translation>该文件不是数据库</translation>
    </message>
    <message>
        <source>this database is no Reckoner library: its application id is %1 instead of %2</source>
        <translation>该数据库不是 Reckoner 方案库：应用标识为 %1，应为 %2</translation>
    </message>
    <message>
        <source>cannot create the folder: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
        <source>the library is of version %1 and must be brought to version %2, but the file may not be written</source>
        <translation>方案库的版本为 %1，须升级到版本 %2，但没有该文件的写权限</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME names a folder for the library</source>
        <translation>XDG_DATA_HOME 和 HOME 都没有指明存放方案库的文件夹</translation>
    </message>
    <message>
        <source>the catalog has no figure “%1” for “%2”, and the estimate needs it</source>
        <translation>目录中“%2”缺少估算所需的“%1”</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 to %3 that physics allows</source>
        <translation>%1 超出物理上可能的范围 %2 至 %3</translation>
    </message>
    <message>
        <source>the catalog lacks the framework that fine-tuning is reckoned with</source>
        <translation>目录中缺少测算微调所用的框架</translation>
    </message>
    <message>
        <source>the catalog lacks this price</source>
        <translation>目录中缺少这项价格</translation>
    </message>
    <message>
        <source>a newer request took over</source>
        <translation>已被更新的请求取代</translation>
    </message>
    <message>
        <source>the catalog lacks the framework that pre-training is reckoned with</source>
        <translation>目录中缺少测算预训练所用的框架</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 to %3</source>
        <translation>%1 超出范围 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 is not an error of 0 or more</source>
        <translation>%1 不是不小于 0 的误差</translation>
    </message>
    <message>
        <source>a constant without a usable name</source>
        <translation>有常数的名称不可用</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>%1 is not a version number</source>
        <translation>%1 不是版本号</translation>
    </message>
    <message>
        <source>the calibration is of version %1, this program reads up to version %2: open it with a newer Reckoner</source>
        <translation>校准数据的版本为 %1，本程序最高可读版本 %2：请用更新版的 Reckoner 打开</translation>
    </message>
    <message>
        <source>must be a list of accelerator ids</source>
        <translation>应为加速卡标识的列表</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>must be an object of constants by their name</source>
        <translation>应为以名称为键的常数对象</translation>
    </message>
    <message>
        <source>the name of the file is empty, too long or not plain text</source>
        <translation>文件名为空、过长或不是纯文本</translation>
    </message>
    <message>
        <source>must name at least one accelerator</source>
        <translation>应至少给出一种加速卡</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>%1 is not true or false</source>
        <translation>%1 不是 true 或 false</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 不在可选值之列：%2</translation>
    </message>
    <message>
        <source>the field is of no known kind</source>
        <translation>字段类型未知</translation>
    </message>
    <message>
        <source>must be a list of 168 numbers, one for each hour of the week</source>
        <translation>应为 168 个数字的列表，一周每小时一个</translation>
    </message>
    <message>
        <source>no hour of the week has any load</source>
        <translation>一周中没有任何小时有负载</translation>
    </message>
    <message>
        <source>missing; a scenario says “%1”</source>
        <translation>缺少该项；方案文件应为“%1”</translation>
    </message>
    <message>
        <source>%1 is not “%2”: this is no scenario</source>
        <translation>%1 不是“%2”：这不是方案文件</translation>
    </message>
    <message>
        <source>the scenario is of version %1, this program reads up to version %2: open it with a newer Reckoner</source>
        <translation>方案文件的版本为 %1，本程序最高可读版本 %2：请用更新版的 Reckoner 打开</translation>
    </message>
    <message>
        <source>the text is %1 bytes long; %2 is the limit</source>
        <translation>文本长 %1 字节，上限为 %2 字节</translation>
    </message>
    <message>
        <source>a key is not valid UTF-8</source>
        <translation>有键不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the scenario takes %1 bytes; %2 is the limit</source>
        <translation>方案占 %1 字节，上限为 %2 字节</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 to %3 %4</source>
        <translation>%1 超出范围 %2 至 %3 %4</translation>
    </message>
    <message>
        <source>choice %1 is outside the range 0 to %2</source>
        <translation>选项 %1 超出范围 0 至 %2</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; %3 is the limit</source>
        <translation>%1 长 %2 字节，上限为 %3 字节</translation>
    </message>
    <message>
        <source>the text holds the control character %1</source>
        <translation>文本含有控制字符 %1</translation>
    </message>
    <message>
        <source>%1 is not a day written as 2026-09-19</source>
        <translation>%1 不是 2026-09-19 格式的日期</translation>
    </message>
    <message>
        <source>this field cannot be left empty</source>
        <translation>此项不能为空</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>该值不是数字</translation>
    </message>
    <message>
        <source>the value is not a choice</source>
        <translation>该值不是选项</translation>
    </message>
    <message>
        <source>the value is not true or false</source>
        <translation>该值不是“是”或“否”</translation>
    </message>
    <message>
        <source>the value is not a text</source>
        <translation>该值不是文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>cannot open the file</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>cannot read the file</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>the file holds more than %1 bytes</source>
        <translation>文件超过 %1 字节</translation>
    </message>
    <message>
        <source>cannot write the file</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>cannot write into the folder of the file</source>
        <translation>无法写入文件所在的文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>操作不被允许</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>not valid JSON at line %1, column %2</source>
        <translation>第 %1 行第 %2 列不是有效的 JSON</translation>
    </message>
    <message>
        <source>the %1 runs do not make predictions better: median error %2 % before, %3 % after; the assumptions stay as they are</source>
        <translation>这 %1 次实测没有让预测更准：误差中位数校准前为 %2%，校准后为 %3%；各项假设保持不变</translation>
    </message>
    <message>
        <source>a carriage return without a line feed</source>
        <translation>回车符后没有换行符</translation>
    </message>
    <message>
        <source>a quote inside an unquoted field</source>
        <translation>未加引号的字段中出现引号</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>右引号之后还有文本</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file holds a NUL byte: it is not text</source>
        <translation>文件含有空字节，不是文本</translation>
    </message>
    <message>
        <source>a column without a name</source>
        <translation>有一列没有列名</translation>
    </message>
    <message>
        <source>the column “%1” appears twice</source>
        <translation>列“%1”重复出现</translation>
    </message>
    <message>
        <source>%1 fields where the header has %2</source>
        <translation>该行有 %1 个字段，表头有 %2 个</translation>
    </message>
    <message>
        <source>the row names no accelerator</source>
        <translation>该行没有给出加速卡</translation>
    </message>
    <message>
        <source>the catalog has no accelerator “%1”</source>
        <translation>目录中没有加速卡“%1”</translation>
    </message>
    <message>
        <source>the model is not in the catalog and the row does not give its shape</source>
        <translation>目录中没有该模型，该行也没有给出模型结构</translation>
    </message>
    <message>
        <source>the row&apos;s shape and number of parameters do not agree</source>
        <translation>该行的模型结构与参数量不符</translation>
    </message>
    <message>
        <source>the model is not in the catalog and “%1” does not give its shape</source>
        <translation>目录中没有该模型，“%1”也不能说明其结构</translation>
    </message>
    <message>
        <source>the attention of %1 breaks the plain formulas</source>
        <translation>%1 的注意力机制不适用通用公式</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0</source>
        <translation>“%1”不是大于 0 的数字</translation>
    </message>
    <message>
        <source>the header has no column %1</source>
        <translation>表头中没有列 %1</translation>
    </message>
    <message>
        <source>no speed: tokens_per_s_per_gpu, or iter_time_s with the global batch</source>
        <translation>没有速度：需要 tokens_per_s_per_gpu，或 iter_time_s 和全局批大小</translation>
    </message>
    <message>
        <source>%1 runs; %2 is the limit</source>
        <translation>共 %1 次实测，上限为 %2 次</translation>
    </message>
    <message>
        <source>no run can be used: it has no rows</source>
        <translation>没有可用的实测：表中没有数据行</translation>
    </message>
    <message>
        <source>no run can be used: %1</source>
        <translation>没有可用的实测：%1</translation>
    </message>
    <message>
        <source>a whole run, with its failures and pauses: only single steps tell speed</source>
        <translation>这是含故障和停顿的整次训练：只有单步才能反映速度</translation>
    </message>
    <message>
        <source>the parallelization is not stated (tp, dp or sharding)</source>
        <translation>没有说明并行方式（tp、dp 或 sharding）</translation>
    </message>
    <message>
        <source>sequences of varying length: the share of padding is not stated</source>
        <translation>序列长度不一，且没有说明填充占比</translation>
    </message>
    <message>
        <source>the number of cards is not a multiple of tp * pp * cp</source>
        <translation>卡数不是 tp × pp × cp 的整数倍</translation>
    </message>
    <message>
        <source>micro-batch, sequence length or rank is not positive</source>
        <translation>微批大小、序列长度或秩不是正数</translation>
    </message>
    <message>
        <source>the layout is not stated and none that we search fits</source>
        <translation>没有说明并行方式，搜索的各种并行方式也都放不下</translation>
    </message>
    <message>
        <source>not modelled: %1 does more than one forward and one backward pass per token</source>
        <translation>未建模：%1 对每个 token 不止一次前向和一次反向计算</translation>
    </message>
    <message>
        <source>method not modelled: %1</source>
        <translation>未建模的方法：%1</translation>
    </message>
    <message>
        <source>no temporary file can be made there</source>
        <translation>无法在此创建临时文件</translation>
    </message>
    <message>
        <source>the workbook cannot be written (%1)</source>
        <translation>无法写入工作簿（%1）</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>16-bit matrix rate</source>
        <translation>16 位矩阵算力</translation>
    </message>
    <message>
        <source>price per hour, on demand</source>
        <translation>按需每小时价格</translation>
    </message>
    <message>
        <source>price per hour, committed for one year</source>
        <translation>一年期承诺每小时价格</translation>
    </message>
    <message>
        <source>price per hour, committed for three years</source>
        <translation>三年期承诺每小时价格</translation>
    </message>
    <message>
        <source>price per hour, spot</source>
        <translation>竞价实例每小时价格</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>memory of a card</source>
        <translation>单卡显存</translation>
    </message>
    <message>
        <source>share of peak bandwidth achieved</source>
        <translation>实际达到的峰值带宽比例</translation>
    </message>
    <message>
        <source>share of memory the engine takes</source>
        <translation>引擎可用的显存比例</translation>
    </message>
    <message>
        <source>price of a machine</source>
        <translation>整机价格</translation>
    </message>
    <message>
        <source>typical power</source>
        <translation>典型功耗</translation>
    </message>
    <message>
        <source>rated power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>price of input tokens</source>
        <translation>输入 token 价格</translation>
    </message>
    <message>
        <source>price of output tokens</source>
        <translation>输出 token 价格</translation>
    </message>
    <message>
        <source>rated power of a card</source>
        <translation>单卡额定功率</translation>
    </message>
    <message>
        <source>measured training runs</source>
        <translation>实测训练任务</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>bandwidth of a port, Gbit/s</source>
        <translation>端口带宽（Gbit/s）</translation>
    </message>
    <message>
        <source>electricity price in the valley</source>
        <translation>低谷电价</translation>
    </message>
    <message>
        <source>electricity price in peak hours</source>
        <translation>高峰电价</translation>
    </message>
    <message>
        <source>electricity price in sharp hours</source>
        <translation>尖峰电价</translation>
    </message>
    <message>
        <source>electricity price at flat rate</source>
        <translation>平段电价</translation>
    </message>
    <message>
        <source>mean of the week over its busiest hour</source>
        <translation>一周平均负载与最忙小时之比</translation>
    </message>
    <message>
        <source>power at rest</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>power of a card at rest</source>
        <translation>单卡空闲功率</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>There is no answer: %1</source>
        <translation>没有可行解：%1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Written by a newer version: %1</source>
        <translation>由更新的版本写入：%1</translation>
    </message>
    <message>
        <source>Could not be read or written: %1</source>
        <translation>无法读写：%1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a place and what is wrong there</comment>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Exploring</source>
        <translation>探索期</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>成长期</translation>
    </message>
    <message>
        <source>In use and gaining users; the model is being adapted to the business. The rule of thumb splits the budget evenly between inference and fine-tuning.</source>
        <translation>已投入使用，用户在增长，模型正在适配业务。经验法则：推理与微调各占预算的一半。</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>成熟期</translation>
    </message>
    <message>
        <source>Business stage</source>
        <translation>业务阶段</translation>
    </message>
    <message>
        <source>How far the business is with language models. It decides which rule of thumb the budget split is compared with.</source>
        <translation>企业的大模型应用走到了哪一步。它决定预算分配与哪一条经验法则作比较。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What may be spent over the whole horizon, purchase and running costs together. Plans that cost more are marked, not hidden. The default of one million yuan is an assumption.</source>
        <translation>整个规划期内可以花的钱，采购与运行费用合计。超出预算的方案会标出，不会隐藏。默认 100 万元为假设值。</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>For how many years costs are added up. A longer horizon favours owning. The default of three years is the shortest life over which Chinese tax law writes off electronic equipment.</source>
        <translation>成本累计多少年。规划期越长，越有利于自购。默认三年，是中国税法规定的电子设备最低折旧年限。</translation>
    </message>
    <message>
        <source>Cheapest that meets the targets</source>
        <translation>满足目标的最低成本</translation>
    </message>
    <message>
        <source>The widths that the machines and the engine support are tried; the cheapest plan wins.</source>
        <translation>逐一尝试硬件和引擎支持的量化位宽，取成本最低的方案。</translation>
    </message>
    <message>
        <source>BF16 (16 bit)</source>
        <translation>BF16（16 位）</translation>
    </message>
    <message>
        <source>The weights as published: two bytes per parameter, no loss.</source>
        <translation>原始发布的权重：每参数 2 字节，无损失。</translation>
    </message>
    <message>
        <source>FP8 (8 bit)</source>
        <translation>FP8（8 位）</translation>
    </message>
    <message>
        <source>One byte per parameter; faster only on cards with FP8 units.</source>
        <translation>每参数 1 字节；只有带 FP8 单元的显卡才会提速。</translation>
    </message>
    <message>
        <source>INT8 (8 bit)</source>
        <translation>INT8（8 位）</translation>
    </message>
    <message>
        <source>One byte per parameter, on older cards too.</source>
        <translation>每参数 1 字节，老一代显卡也支持。</translation>
    </message>
    <message>
        <source>INT4 (4 bit)</source>
        <translation>INT4（4 位）</translation>
    </message>
    <message>
        <source>About half a byte per parameter; check the quality on the client&apos;s own questions.</source>
        <translation>每参数约 0.5 字节；须用客户自己的问题检验质量。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A broken machine costs capacity or an outage until it is repaired.</source>
        <translation>机器故障后，修复之前容量下降或服务中断。</translation>
    </message>
    <message>
        <source>One spare (N+1)</source>
        <translation>一台备机（N+1）</translation>
    </message>
    <message>
        <source>One machine more than the load needs, so that one may fail.</source>
        <translation>比负载所需多一台，允许一台故障。</translation>
    </message>
    <message>
        <source>Model served</source>
        <translation>推理模型</translation>
    </message>
    <message>
        <source>The model that answers the users. Its size decides the memory and most of the cost; the 7B default is an assumption.</source>
        <translation>为用户提供回答的模型。其规模决定显存需求和大部分成本；默认 7B 为假设值。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化位宽</translation>
    </message>
    <message>
        <source>Serving engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>The software that serves the model. The share of the hardware&apos;s peak that it reaches comes from the catalog&apos;s engine table.</source>
        <translation>运行模型服务的软件。它能达到硬件峰值的多少，取自数据目录的引擎表。</translation>
    </message>
    <message>
        <source>Active users at peak</source>
        <translation>峰值并发用户</translation>
    </message>
    <message>
        <source>People (or programs) at work with the model in the busiest hour, not registered accounts. With the requests per user it gives the peak QPS; 40 is an assumption.</source>
        <translation>最忙一小时内正在使用模型的人（或程序），不是注册账号数。与每用户请求数相乘得到峰值 QPS；默认 40 为假设值。</translation>
    </message>
    <message>
        <source>Requests per active user</source>
        <translation>每用户请求数</translation>
    </message>
    <message>
        <source>How many questions an active user asks in the busiest hour. 20, one every three minutes, is an assumption; agents ask far more.</source>
        <translation>一位活跃用户在最忙一小时内提多少次问题。默认 20 次（每三分钟一次）为假设值；智能体会多得多。</translation>
    </message>
    <message>
        <source>Load over the week</source>
        <translation>使用时段</translation>
    </message>
    <message>
        <source>How busy each hour of the week is beside the busiest one. A service used in office hours leaves owned hardware idle most of the week.</source>
        <translation>一周中每小时的负载相对最忙一小时的比例。只在上班时间使用的服务，自购硬件一周里大部分时间空闲。</translation>
    </message>
    <message>
        <source>Input per request</source>
        <translation>单次输入</translation>
    </message>
    <message>
        <source>Average tokens read for a request: instructions, history and retrieved documents together. It drives the TTFT; 1,600 is an assumption for a chat with retrieval.</source>
        <translation>每次请求平均读入的 token：指令、历史对话与检索文档合计。它决定 TTFT；默认 1,600 是带检索对话的假设值。</translation>
    </message>
    <message>
        <source>Output per request</source>
        <translation>单次输出</translation>
    </message>
    <message>
        <source>Average tokens written for a request, reasoning included. Written tokens cost several times as much as read ones; 350 is an assumption.</source>
        <translation>每次请求平均生成的 token，含推理过程。生成一个 token 的成本是读入的数倍；默认 350 为假设值。</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>The longest request, input and output together, that must be possible. It must fit into the model&apos;s own limit and into the KV cache; 8,192 is an assumption.</source>
        <translation>必须支持的最长请求，输入与输出合计。不能超过模型自身上限，也要放得进 KV 缓存；默认 8,192 为假设值。</translation>
    </message>
    <message>
        <source>First token within (TTFT)</source>
        <translation>首 token 延迟（TTFT）</translation>
    </message>
    <message>
        <source>The longest a user should wait for the first token. A tighter target needs more or faster cards; two seconds is an assumption.</source>
        <translation>用户等待第一个 token 的最长时间。目标越紧，需要的卡越多或越快；默认 2 秒为假设值。</translation>
    </message>
    <message>
        <source>Time per token (TPOT)</source>
        <translation>逐 token 延迟（TPOT）</translation>
    </message>
    <message>
        <source>The longest pause between two tokens of an answer. 50 ms is 20 tokens a second, faster than people read, and an assumption.</source>
        <translation>回答中相邻两个 token 的最长间隔。默认 50 ms 即每秒 20 个 token，快于人的阅读速度，为假设值。</translation>
    </message>
    <message>
        <source>Burst factor</source>
        <translation>突发系数</translation>
    </message>
    <message>
        <source>The busiest minutes over the average of the busiest hour; the plan is sized for the burst. 1.5 is an assumption.</source>
        <translation>最忙几分钟与最忙一小时均值之比；方案按突发峰值配置。默认 1.5 为假设值。</translation>
    </message>
    <message>
        <source>Growth per month</source>
        <translation>每月增长</translation>
    </message>
    <message>
        <source>Input found in the cache</source>
        <translation>输入缓存命中率</translation>
    </message>
    <message>
        <source>The part of the input that repeats earlier requests and is not read again, such as a common system prompt. 0 is the cautious default.</source>
        <translation>输入中与此前请求重复、无需再次计算的部分，例如公共的系统提示词。默认 0，取保守值。</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>Whether the service must go on when a machine fails. A spare adds its whole cost to small plans and little to large ones.</source>
        <translation>单机故障时服务是否必须不中断。备机对小方案成本影响大，对大方案影响小。</translation>
    </message>
    <message>
        <source>What the data suggests</source>
        <translation>由数据决定</translation>
    </message>
    <message>
        <source>Decided from the amount of data and whether it is exclusive.</source>
        <translation>根据数据量以及是否独家来判断。</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>不训练</translation>
    </message>
    <message>
        <source>Prompting and retrieval (RAG) over the documents; the whole budget goes to inference.</source>
        <translation>用提示工程与检索增强（RAG）处理文档，预算全部给推理。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>An existing model is adapted again and again as the data grows.</source>
        <translation>随数据增长，反复适配现有模型。</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>继续预训练</translation>
    </message>
    <message>
        <source>An existing model reads all of the client&apos;s text once, then is fine-tuned.</source>
        <translation>让现有模型通读一遍客户的全部文本，再做微调。</translation>
    </message>
    <message>
        <source>Pre-training from scratch</source>
        <translation>从头预训练</translation>
    </message>
    <message>
        <source>A new model trained from random weights; rarely worth its cost.</source>
        <translation>从随机权重训练新模型；很少值得。</translation>
    </message>
    <message>
        <source>Cheapest that fits</source>
        <translation>可行的最低成本</translation>
    </message>
    <message>
        <source>The method that costs least on the hardware of the plan.</source>
        <translation>在方案硬件上成本最低的方法。</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>Every weight is trained; weights, gradients and optimizer together take about 16 to 18 bytes per parameter.</source>
        <translation>训练全部权重；权重、梯度与优化器合计每参数约 16～18 字节。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Small adapters are trained beside frozen 16-bit weights.</source>
        <translation>冻结 16 位权重，只训练旁路的小型适配器。</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>As LoRA, with the frozen weights held in 4 bits: least memory, somewhat slower.</source>
        <translation>同 LoRA，但冻结权重以 4 位存放：显存最省，速度稍慢。</translation>
    </message>
    <message>
        <source>Own text data</source>
        <translation>自有文本数据</translation>
    </message>
    <message>
        <source>How much raw text the client holds, pictures and duplicates left out. The rule of thumb: under 10 GB prompting and retrieval, up to 1 TB LoRA, above that continued pre-training.</source>
        <translation>客户持有的原始文本量，不含图片和重复内容。经验法则：10 GB 以下用提示工程与 RAG，1 TB 以下做 LoRA，再多才考虑继续预训练。</translation>
    </message>
    <message>
        <source>Data is exclusive</source>
        <translation>独家数据</translation>
    </message>
    <message>
        <source>The data cannot be had by competitors and is not in public models already. Only exclusive data can justify continued pre-training.</source>
        <translation>竞争对手拿不到、公开模型也没学过的数据。只有独家数据才值得继续预训练。</translation>
    </message>
    <message>
        <source>Share of Chinese text</source>
        <translation>中文占比</translation>
    </message>
    <message>
        <source>Left after cleaning</source>
        <translation>清洗后留存</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What the client means to do with training. A choice against the evidence of the data is planned as asked, and marked.</source>
        <translation>客户打算怎样训练。即使与数据给出的判断不符，也照要求规划，并加以标注。</translation>
    </message>
    <message>
        <source>Fine-tuning method</source>
        <translation>微调方法</translation>
    </message>
    <message>
        <source>How the model is adapted. It decides how much GPU memory a fine-tuning run needs, and so on which machines it fits.</source>
        <translation>如何适配模型。它决定一次微调需要多少显存，也就决定能用哪些机器。</translation>
    </message>
    <message>
        <source>Model to fine-tune</source>
        <translation>微调模型</translation>
    </message>
    <message>
        <source>The model that is adapted. Left empty, it is the model that is served.</source>
        <translation>要微调的模型。留空则与推理模型相同。</translation>
    </message>
    <message>
        <source>Fine-tuning data</source>
        <translation>微调数据量</translation>
    </message>
    <message>
        <source>Tokens of prepared examples in one pass over the training set; 10,000 dialogues of 2,000 tokens make 20 million, which is the default and an assumption.</source>
        <translation>训练集过一遍的样本 token 数；1 万条、每条 2,000 token 的对话合 2,000 万，即默认的假设值。</translation>
    </message>
    <message>
        <source>Epochs per run</source>
        <translation>每次训练轮数</translation>
    </message>
    <message>
        <source>How often one run goes through its data; time and cost grow in proportion. Three is common practice.</source>
        <translation>一次微调把数据过几遍；时间和成本成正比增长。通常为三轮。</translation>
    </message>
    <message>
        <source>Fine-tuning runs</source>
        <translation>微调次数</translation>
    </message>
    <message>
        <source>Runs in a month, experiments and failures included. With few runs renting by the hour beats owning. Two a month is an assumption.</source>
        <translation>每月微调次数，含试验与失败。次数少时，按小时租用比自购划算。默认每月两次为假设值。</translation>
    </message>
    <message>
        <source>Fine-tuning sequence length</source>
        <translation>微调序列长度</translation>
    </message>
    <message>
        <source>The longest example in tokens. Activation memory grows with it; 2,048 suits most dialogues and is an assumption.</source>
        <translation>最长样本的 token 数。激活显存随之增长；默认 2,048 适合多数对话，为假设值。</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 秩</translation>
    </message>
    <message>
        <source>Width of the adapters of LoRA and QLoRA: a larger rank learns more and takes a little more memory. 16 is common practice.</source>
        <translation>LoRA 与 QLoRA 适配器的宽度：秩越大，学得越多，显存略增。通常取 16。</translation>
    </message>
    <message>
        <source>Model to pre-train</source>
        <translation>预训练模型</translation>
    </message>
    <message>
        <source>The model whose size and shape pre-training is planned for. Left empty, it is the model that is served.</source>
        <translation>预训练按哪个模型的规模和结构来规划。留空则与推理模型相同。</translation>
    </message>
    <message>
        <source>Pre-training tokens</source>
        <translation>预训练 token</translation>
    </message>
    <message>
        <source>Tokens read in pre-training. At 0 they come from the client&apos;s own data, or from scratch are 20 per parameter (Hoffmann and others, 2022).</source>
        <translation>预训练读入的 token 数。填 0 时取自客户自有数据；从头训练则按每参数 20 个计（Hoffmann 等，2022）。</translation>
    </message>
    <message>
        <source>Pre-training deadline</source>
        <translation>预训练期限</translation>
    </message>
    <message>
        <source>In how many days pre-training must be done; it decides the size of the cluster. 90 days is an assumption.</source>
        <translation>预训练须在多少天内完成，它决定集群规模。默认 90 天为假设值。</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Data may be sent to a third party&apos;s API.</source>
        <translation>数据可以发送到第三方 API。</translation>
    </message>
    <message>
        <source>Rented machines at most</source>
        <translation>最多到租用的机器</translation>
    </message>
    <message>
        <source>Machines rented in a cloud are fine, a third party&apos;s API is not.</source>
        <translation>可以使用云上租用的机器，不可调用第三方 API。</translation>
    </message>
    <message>
        <source>On the premises only</source>
        <translation>仅限本地</translation>
    </message>
    <message>
        <source>Nothing leaves the building: only owned machines remain.</source>
        <translation>数据不出本单位：只能自购服务器。</translation>
    </message>
    <message>
        <source>Let Reckoner compare</source>
        <translation>由 Reckoner 比较</translation>
    </message>
    <message>
        <source>Every way that the data may go is planned; the cheapest that meets the targets is recommended.</source>
        <translation>数据允许的每种方式都做规划，推荐满足目标且成本最低的一种。</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>本地部署</translation>
    </message>
    <message>
        <source>Machines are bought and run in the client&apos;s own or a rented room.</source>
        <translation>购买服务器，放在客户自有或租用的机房里运行。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Machines are rented by the hour or for a term.</source>
        <translation>按小时或按期限租用机器。</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Owned machines carry the steady load; machines are rented for the peaks.</source>
        <translation>自购服务器承担稳定负载，峰值时租用补足。</translation>
    </message>
    <message>
        <source>Paid API</source>
        <translation>付费 API</translation>
    </message>
    <message>
        <source>A provider runs the model; every token is paid for.</source>
        <translation>由服务商运行模型，按 token 付费。</translation>
    </message>
    <message>
        <source>Whatever is cheapest</source>
        <translation>取最便宜的</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Paid by the hour and given back at any time; the dearest hour.</source>
        <translation>按小时付费，随时退还；单价最高。</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年期</translation>
    </message>
    <message>
        <source>Paid around the clock for a year, used or not.</source>
        <translation>一年内全天候付费，用不用都付。</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>三年期</translation>
    </message>
    <message>
        <source>Paid around the clock for three years, used or not.</source>
        <translation>三年内全天候付费，用不用都付。</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>竞价实例</translation>
    </message>
    <message>
        <source>Spare capacity that the provider may take back at short notice: for training, not for a service.</source>
        <translation>服务商可随时收回的闲置算力：适合训练，不适合在线服务。</translation>
    </message>
    <message>
        <source>Where data may go</source>
        <translation>数据去向</translation>
    </message>
    <message>
        <source>How sensitive the data is. Ways of running the model that break this are excluded, whatever they would save.</source>
        <translation>数据有多敏感。违反这一限制的部署方式一律排除，再省钱也不考虑。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署策略</translation>
    </message>
    <message>
        <source>How the model is to be run. A fixed choice is planned as asked; the others are still shown beside it.</source>
        <translation>模型如何部署。指定后按要求规划，其他方式仍并列显示。</translation>
    </message>
    <message>
        <source>Server to buy</source>
        <translation>采购服务器</translation>
    </message>
    <message>
        <source>The machine that the on-premises plan is built from. Left empty, the cheapest of the catalog that meets the targets.</source>
        <translation>本地部署方案采用的服务器。留空则取目录中满足目标且最便宜的。</translation>
    </message>
    <message>
        <source>Cloud machine</source>
        <translation>云实例</translation>
    </message>
    <message>
        <source>The machine that the cloud plan rents. Left empty, the cheapest of the catalog that meets the targets.</source>
        <translation>云端方案租用的实例。留空则取目录中满足目标且最便宜的。</translation>
    </message>
    <message>
        <source>API offer</source>
        <translation>API 报价</translation>
    </message>
    <message>
        <source>The paid API that the plan is compared with. Left empty, the cheapest that serves the chosen model.</source>
        <translation>用来比较的付费 API。留空则取提供所选模型且最便宜的。</translation>
    </message>
    <message>
        <source>Cloud contract</source>
        <translation>云计费方式</translation>
    </message>
    <message>
        <source>For how long cloud machines are taken. A longer term lowers the hourly price and is paid whether used or not.</source>
        <translation>云实例租用多久。期限越长，每小时单价越低，但用不用都要付费。</translation>
    </message>
    <message>
        <source>Consumer cards allowed</source>
        <translation>允许消费级显卡</translation>
    </message>
    <message>
        <source>Whether gaming cards may be recommended. They are cheap for their speed; they lack ECC memory and fast links, and their driver licence restricts use in data centres.</source>
        <translation>是否可以推荐游戏显卡。它们性价比高，但没有 ECC 显存和高速互联，驱动许可也限制在数据中心使用。</translation>
    </message>
    <message>
        <source>Chinese suppliers only</source>
        <translation>仅限国内供应商</translation>
    </message>
    <message>
        <source>Only machines with a price in China and clouds and APIs run in mainland China are considered.</source>
        <translation>只考虑有国内报价的机器，以及在中国大陆运营的云和 API。</translation>
    </message>
    <message>
        <source>Machine in the quote</source>
        <translation>报价中的机器</translation>
    </message>
    <message>
        <source>The machine that the client has in mind or was offered. It is audited beside the recommendation; left empty, there is no quote to audit.</source>
        <translation>客户看中或供应商报价的机器，与推荐方案并列审核；留空表示没有待审报价。</translation>
    </message>
    <message>
        <source>Machines in the quote</source>
        <translation>报价台数</translation>
    </message>
    <message>
        <source>How many of these machines the quote holds. 0 means that there is no quote.</source>
        <translation>报价包含多少台。填 0 表示没有报价。</translation>
    </message>
    <message>
        <source>Total of the quote</source>
        <translation>报价总额</translation>
    </message>
    <message>
        <source>What the vendor asks for all machines together. 0 takes the price of the catalog instead.</source>
        <translation>供应商对全部机器的总报价。填 0 则按目录价格计算。</translation>
    </message>
    <message>
        <source>Remarks on the quote</source>
        <translation>报价备注</translation>
    </message>
    <message>
        <source>Who made the quote, when, and what it includes. It is kept with the scenario and changes no figure.</source>
        <translation>谁在何时报的价、包含哪些内容。随方案保存，不影响任何数字。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>What this plan is called in the library, in comparisons and on the proposal. It changes no figure.</source>
        <translation>方案在方案库、对比和方案书中的名称，不影响任何数字。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>For whom the plan is made; printed on the cover of the proposal. It changes no figure.</source>
        <translation>为谁制定方案；印在方案书封面上，不影响任何数字。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Anything worth remembering about this plan. Notes can be searched in the library and are not printed.</source>
        <translation>关于本方案值得记下的任何内容。可在方案库中搜索，不会打印。</translation>
    </message>
    <message>
        <source>Prices judged on</source>
        <translation>价格基准日</translation>
    </message>
    <message>
        <source>The day from which the age of every price is counted, as in 2026-09-19; older prices are marked as stale. Left empty, it is the day on which the catalog was last brought up to date.</source>
        <translation>以这一天计算每个价格的新旧，如 2026-09-19；过旧的价格会标出。留空则取目录最近更新日。</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>The lowest price that a source gives.</source>
        <translation>各来源中的最低价。</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>The typical price between the sources&apos; extremes.</source>
        <translation>各来源高低值之间的典型价。</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>The highest price that a source gives.</source>
        <translation>各来源中的最高价。</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>价格水平</translation>
    </message>
    <message>
        <source>Which end of the catalog&apos;s price ranges is taken. Low and high show how far the answer hangs on the purchase.</source>
        <translation>取目录价格区间的哪一端。取低值或高值，可看出结论在多大程度上取决于采购价。</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Yuan for one dollar; turns prices quoted in dollars into yuan and figures into dollars. 7.10 is the catalog&apos;s typical rate of 2026.</source>
        <translation>1 美元兑人民币；用于换算美元报价，也用于以美元显示金额。7.10 为目录中 2026 年的典型汇率。</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs on the premises, all charges included. The default is the commercial tariff of Zhejiang, July 2026, at its flat rate.</source>
        <translation>本地每度电的全部费用。默认取浙江省 2026 年 7 月工商业平段电价。</translation>
    </message>
    <message>
        <source>Power usage effectiveness (PUE)</source>
        <translation>电能使用效率（PUE）</translation>
    </message>
    <message>
        <source>Electricity of the whole room over that of the machines; the rest is cooling and losses. 1.5 is the national average; an office room reaches 1.8, a large data centre 1.2.</source>
        <translation>机房总用电与设备用电之比，差额为制冷和损耗。1.5 为全国平均；办公室机房可达 1.8，大型数据中心约 1.2。</translation>
    </message>
    <message>
        <source>Staff, own machines</source>
        <translation>自购服务器运维人力</translation>
    </message>
    <message>
        <source>Full-time posts that running owned machines takes. In small plans people cost more than power; 0.3 is an assumption.</source>
        <translation>运维自购服务器所需的全职人数。小方案里人力比电费贵；默认 0.3 为假设值。</translation>
    </message>
    <message>
        <source>Staff, cloud</source>
        <translation>云端运维人力</translation>
    </message>
    <message>
        <source>Full-time posts that running the same service on rented machines takes; no hardware to look after. 0.1 is an assumption.</source>
        <translation>在租用机器上运行同一服务所需的全职人数，无需照看硬件。默认 0.1 为假设值。</translation>
    </message>
    <message>
        <source>Cost of an engineer</source>
        <translation>工程师年成本</translation>
    </message>
    <message>
        <source>What one post costs the employer in a year. The default is the typical salary of an MLOps engineer in China, 400,000, times 1.4 for social insurance and housing fund.</source>
        <translation>一个岗位每年的用人成本。默认取国内 MLOps 工程师典型年薪 40 万元，乘 1.4 计入社保和公积金。</translation>
    </message>
    <message>
        <source>Maintenance per year</source>
        <translation>年维保费率</translation>
    </message>
    <message>
        <source>Software licences per GPU</source>
        <translation>每 GPU 软件授权</translation>
    </message>
    <message>
        <source>Paid software for each GPU and year. 0, because open-source engines and the CUDA toolkit are free; NVIDIA AI Enterprise lists at 4,500 USD.</source>
        <translation>每块 GPU 每年的付费软件。默认 0，因为开源引擎和 CUDA 工具包免费；NVIDIA AI Enterprise 目录价为 4,500 美元。</translation>
    </message>
    <message>
        <source>Machine room</source>
        <translation>机房</translation>
    </message>
    <message>
        <source>Space, cooling plant and protection for each kilowatt of provided power and month, electricity left out. 300 is an assumption; data centres in China ask 500 to 1,200 with electricity.</source>
        <translation>每千瓦供电容量每月的场地、制冷与安防费用，不含电费。默认 300 为假设值；国内数据中心含电报价为 500～1,200。</translation>
    </message>
    <message>
        <source>Network equipment</source>
        <translation>网络设备</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装部署</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Fast storage for models, checkpoints, documents and logs. 4 TB is an assumption that holds some models and their versions.</source>
        <translation>存放模型、检查点、文档和日志的高速存储。默认 4 TB 为假设值，可容纳若干模型及其版本。</translation>
    </message>
    <message>
        <source>Cloud traffic out, per month</source>
        <translation>每月云端传出流量</translation>
    </message>
    <message>
        <source>Gigabytes a month that leave the cloud and are charged for. Text is small; 100 GB is an assumption.</source>
        <translation>每月从云端传出并计费的数据量（GB）。文本很小；默认 100 GB 为假设值。</translation>
    </message>
    <message>
        <source>Value-added tax on hardware</source>
        <translation>硬件增值税率</translation>
    </message>
    <message>
        <source>Tax is recoverable</source>
        <translation>增值税可抵扣</translation>
    </message>
    <message>
        <source>A general taxpayer gets the value-added tax on purchases back, so it is no cost. Ask whether the quote includes it.</source>
        <translation>一般纳税人的进项税可以抵扣，不构成成本。请确认报价是否含税。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Resale value after three years</source>
        <translation>三年后残值率</translation>
    </message>
    <message>
        <source>Change of cloud prices</source>
        <translation>云价格年变化</translation>
    </message>
    <message>
        <source>How prices on demand move in a year; negative when they fall, and prices fixed by contract stay. 0, because they fell until 2025 and rose again in 2026.</source>
        <translation>按需价格每年的变化，下降取负值；合同锁定的价格不变。默认 0：价格到 2025 年持续下降，2026 年又回升。</translation>
    </message>
    <message>
        <source>Change of API prices</source>
        <translation>API 价格年变化</translation>
    </message>
    <message>
        <source>How the price of a token moves in a year; negative when it falls. 0 is the cautious default for whoever weighs an API against buying.</source>
        <translation>token 单价每年的变化，下降取负值。默认 0，对比较 API 与自购的人来说是保守取值。</translation>
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
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Each machine of the load on the terms that cost it least, mixed as the hours call for; spot is left out, because it may be taken away.</source>
        <translation>每台设备按其使用时长选用最省的计费方式，可以混用；竞价实例可能被收回，不在其列。</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>节省计划</translation>
    </message>
    <message>
        <source>A promise to spend, not tied to a machine type, paid around the clock; on the terms under renting.</source>
        <translation>承诺消费额，不绑定机型，用不用都付费；条款见“租用与 API”。</translation>
    </message>
    <message>
        <source>Own funds</source>
        <translation>自有资金</translation>
    </message>
    <message>
        <source>Paid in full when bought.</source>
        <translation>购买时全额支付。</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>A share paid down, the rest in equal monthly instalments, each at the end of its month.</source>
        <translation>先付首付，其余按月等额本息偿还，每月月末支付。</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>融资租赁</translation>
    </message>
    <message>
        <source>Equal monthly rates in advance; at the end of the term the machines are taken over at the price agreed.</source>
        <translation>每月月初支付等额租金；期满按约定价格留购设备。</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线法</translation>
    </message>
    <message>
        <source>The same amount every month until the salvage value is left.</source>
        <translation>每月等额折旧，直到剩余残值。</translation>
    </message>
    <message>
        <source>Double declining balance</source>
        <translation>双倍余额递减法</translation>
    </message>
    <message>
        <source>Twice the straight rate of what is left, straight line in the last two years.</source>
        <translation>按剩余价值的两倍直线率折旧，最后两年改直线。</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>市场价值</translation>
    </message>
    <message>
        <source>The books follow what the machines would fetch on the market.</source>
        <translation>账面价值随市场可变现价值变化。</translation>
    </message>
    <message>
        <source>Financing of purchases</source>
        <translation>采购付款方式</translation>
    </message>
    <message>
        <source>How bought machines are paid for. Loans and leases spread the purchase over time and cost interest.</source>
        <translation>设备款如何支付。贷款和租赁把支出摊到各月，但要付利息。</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>融资利率</translation>
    </message>
    <message>
        <source>Term of the financing</source>
        <translation>融资期限</translation>
    </message>
    <message>
        <source>Years over which a purchase is paid off. What is still owed at the end of the plan is settled in its last month.</source>
        <translation>一笔采购分几年付清。方案结束时尚欠的余额在最后一个月结清。</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>首付比例</translation>
    </message>
    <message>
        <source>Price at the end of the lease</source>
        <translation>租赁留购价</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧方法</translation>
    </message>
    <message>
        <source>How the books write purchases off; it decides the book value and, with income tax, when the tax falls due.</source>
        <translation>账上如何摊销采购；决定账面价值，计所得税时还决定何时抵税。</translation>
    </message>
    <message>
        <source>Depreciation period</source>
        <translation>折旧年限</translation>
    </message>
    <message>
        <source>Years over which purchases are written off. 3 is the shortest that Chinese tax law allows for electronic equipment.</source>
        <translation>采购分几年摊销。3 年是中国税法对电子设备规定的最低年限。</translation>
    </message>
    <message>
        <source>Salvage value in the books</source>
        <translation>账面残值率</translation>
    </message>
    <message>
        <source>New generation in month</source>
        <translation>新一代发布月份</translation>
    </message>
    <message>
        <source>The month of the plan in which a new generation of cards arrives and older machines lose value at one stroke. 0 means that none is expected.</source>
        <translation>新一代显卡上市、旧设备一次性贬值的方案月份。0 表示不考虑。</translation>
    </message>
    <message>
        <source>Loss through a new generation</source>
        <translation>换代贬值</translation>
    </message>
    <message>
        <source>Count income tax</source>
        <translation>计入所得税</translation>
    </message>
    <message>
        <source>Whether costs are shown after income tax: every deductible cost lowers the tax of a profitable company. Off, costs are before tax.</source>
        <translation>成本是否按所得税后列示：可抵扣的成本会减少盈利企业的税款。关闭时为税前成本。</translation>
    </message>
    <message>
        <source>Income tax rate</source>
        <translation>所得税率</translation>
    </message>
    <message>
        <source>As the load needs them</source>
        <translation>按需分批</translation>
    </message>
    <message>
        <source>Each machine in the month whose peak calls for it.</source>
        <translation>负载峰值需要时当月采购。</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>At the beginning of each year, what that year will need.</source>
        <translation>每年年初采购当年所需。</translation>
    </message>
    <message>
        <source>All at the start</source>
        <translation>一次到位</translation>
    </message>
    <message>
        <source>In the first month, what the whole horizon will need.</source>
        <translation>第一个月买齐整个周期所需。</translation>
    </message>
    <message>
        <source>When machines are bought</source>
        <translation>采购节奏</translation>
    </message>
    <message>
        <source>Buying late saves idle machines; buying at once may be what the budget year or the supplier demands.</source>
        <translation>晚买可避免设备闲置；一次买齐可能是预算年度或供应商的要求。</translation>
    </message>
    <message>
        <source>Change of hardware prices</source>
        <translation>硬件价格年变化</translation>
    </message>
    <message>
        <source>How prices of machines bought later move in a year; negative when they fall. 0, because prices fell until 2025 and rose with the memory shortage of 2026.</source>
        <translation>以后采购的设备价格每年变化多少；下降为负。默认 0，因为价格在 2025 年前下降，2026 年又因内存短缺上涨。</translation>
    </message>
    <message>
        <source>Spare parts and nodes</source>
        <translation>备件与备机</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质保期</translation>
    </message>
    <message>
        <source>Years after each purchase in which the supplier repairs for free, so that maintenance is not yet paid. 0, because maintenance here includes the support contract.</source>
        <translation>每次采购后厂商免费维修的年数，期间不付维护费。维护费已含服务合同，默认 0。</translation>
    </message>
    <message>
        <source>Vendor support contract</source>
        <translation>厂商服务合同</translation>
    </message>
    <message>
        <source>A fixed yearly contract with a system house or software vendor for owned machines, beyond the maintenance of the hardware. 0 means none.</source>
        <translation>自有设备除硬件维护外，每年固定支付给集成商或软件厂商的服务合同。0 表示没有。</translation>
    </message>
    <message>
        <source>Insurance of machines</source>
        <translation>设备保险</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>退役处置</translation>
    </message>
    <message>
        <source>Taking machines out, wiping disks and disposal at the end of the plan, as a share of their price. 0 means that the buyer of the used machines does it.</source>
        <translation>方案结束时拆除、清除数据和处置的费用占设备价格的比例。0 表示由二手买家承担。</translation>
    </message>
    <message>
        <source>Administrators, own machines</source>
        <translation>系统管理员（自有设备）</translation>
    </message>
    <message>
        <source>Further posts that look after owned machines: racks, network, systems. 0, because the posts above cover a small plan.</source>
        <translation>维护自有设备的其他岗位：机柜、网络、系统。小型方案由上面的岗位兼任，默认 0。</translation>
    </message>
    <message>
        <source>Cost of an administrator</source>
        <translation>管理员用工成本</translation>
    </message>
    <message>
        <source>What one administrator costs the employer in a year. 280,000 is an assumption: 200,000 in salary times 1.4 for social insurance and housing fund.</source>
        <translation>一名系统管理员每年的用工成本。280,000 为假设：薪资 200,000 乘以社保公积金系数 1.4。</translation>
    </message>
    <message>
        <source>People who prepare data</source>
        <translation>数据人员</translation>
    </message>
    <message>
        <source>Posts that collect, clean and label data, whichever way the model is run. 0, because whether there are any is a decision of the project.</source>
        <translation>收集、清洗和标注数据的岗位，与部署方式无关。是否设置由项目决定，默认 0。</translation>
    </message>
    <message>
        <source>Cost of a data worker</source>
        <translation>数据人员用工成本</translation>
    </message>
    <message>
        <source>What one post in data preparation costs the employer in a year. 210,000 is an assumption: 150,000 in salary times 1.4.</source>
        <translation>一个数据岗位每年的用工成本。210,000 为假设：薪资 150,000 乘以 1.4。</translation>
    </message>
    <message>
        <source>Posts filled abroad</source>
        <translation>境外岗位占比</translation>
    </message>
    <message>
        <source>Share of the engineers&apos; posts, own or cloud, that are filled outside China and paid as there. 0 means all of them are in China.</source>
        <translation>工程师岗位中在境外、按境外薪酬支付的比例。0 表示全部在国内。</translation>
    </message>
    <message>
        <source>Cost of an engineer abroad</source>
        <translation>境外工程师用工成本</translation>
    </message>
    <message>
        <source>What one engineer abroad costs the employer in a year. The default is the typical base salary of an MLOps engineer in the USA, 160,000 USD, times 1.3, at 7.1.</source>
        <translation>一名境外工程师每年的用工成本。默认为美国 MLOps 工程师典型底薪 160,000 美元乘以 1.3，按 7.1 折算。</translation>
    </message>
    <message>
        <source>Change of salaries</source>
        <translation>薪酬年变化</translation>
    </message>
    <message>
        <source>How the cost of people moves in a year. 0 keeps today&apos;s pay over the whole horizon.</source>
        <translation>用工成本每年的变化幅度。0 表示整个周期沿用今天的薪酬。</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>统一价</translation>
    </message>
    <message>
        <source>One price at all hours, the electricity price above.</source>
        <translation>全天同一电价，即上面的电价。</translation>
    </message>
    <message>
        <source>Time of use</source>
        <translation>分时电价</translation>
    </message>
    <message>
        <source>Peak, flat and valley prices by the hour of the day.</source>
        <translation>按一天中的时段分为峰、平、谷电价。</translation>
    </message>
    <message>
        <source>Rented rack</source>
        <translation>托管机柜</translation>
    </message>
    <message>
        <source>Space in a data centre, paid for each kilowatt and month.</source>
        <translation>数据中心机柜，按千瓦和月付费。</translation>
    </message>
    <message>
        <source>Own room</source>
        <translation>自建机房</translation>
    </message>
    <message>
        <source>A room of one&apos;s own, fitted out with power, cooling and protection.</source>
        <translation>自有机房，需要一次性建设供电、制冷和消防。</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价方式</translation>
    </message>
    <message>
        <source>Whether electricity costs the same at all hours, or more in peak hours and less at night; then it matters when the machines work.</source>
        <translation>电价全天相同，还是高峰贵、夜间便宜；分时电价下，设备何时工作会影响电费。</translation>
    </message>
    <message>
        <source>Peak electricity price</source>
        <translation>高峰电价</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs in peak hours under a time-of-use tariff. The default is the commercial tariff of Zhejiang, July 2026.</source>
        <translation>分时电价下高峰时段每千瓦时的价格。默认为浙江 2026 年 7 月一般工商业电价。</translation>
    </message>
    <message>
        <source>Valley electricity price</source>
        <translation>低谷电价</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs in valley hours under a time-of-use tariff. The default is the commercial tariff of Zhejiang, July 2026.</source>
        <translation>分时电价下低谷时段每千瓦时的价格。默认为浙江 2026 年 7 月一般工商业电价。</translation>
    </message>
    <message>
        <source>Morning peak from</source>
        <translation>早高峰开始</translation>
    </message>
    <message>
        <source>Hour of the day at which the morning peak begins. Tariffs differ by province and year; 8 is an assumption.</source>
        <translation>早高峰开始的钟点。各省各年的时段不同；8 点为假设。</translation>
    </message>
    <message>
        <source>Morning peak to</source>
        <translation>早高峰结束</translation>
    </message>
    <message>
        <source>Hour of the day at which the morning peak ends; the same as its beginning means there is none. 11 is an assumption.</source>
        <translation>早高峰结束的钟点；与开始相同表示没有早高峰。11 点为假设。</translation>
    </message>
    <message>
        <source>Evening peak from</source>
        <translation>晚高峰开始</translation>
    </message>
    <message>
        <source>Hour of the day at which the evening peak begins. Tariffs differ by province and year; 17 is an assumption.</source>
        <translation>晚高峰开始的钟点。各省各年的时段不同；17 点为假设。</translation>
    </message>
    <message>
        <source>Evening peak to</source>
        <translation>晚高峰结束</translation>
    </message>
    <message>
        <source>Hour of the day at which the evening peak ends; the same as its beginning means there is none. 22 is an assumption.</source>
        <translation>晚高峰结束的钟点；与开始相同表示没有晚高峰。22 点为假设。</translation>
    </message>
    <message>
        <source>Valley from</source>
        <translation>低谷开始</translation>
    </message>
    <message>
        <source>Hour of the day at which the cheap hours begin; a beginning after the end means through midnight. 0 is an assumption.</source>
        <translation>低谷时段开始的钟点；开始晚于结束表示跨过午夜。0 点为假设。</translation>
    </message>
    <message>
        <source>Valley to</source>
        <translation>低谷结束</translation>
    </message>
    <message>
        <source>Hour of the day at which the cheap hours end; the same as their beginning means there are none. 8 is an assumption.</source>
        <translation>低谷时段结束的钟点；与开始相同表示没有低谷。8 点为假设。</translation>
    </message>
    <message>
        <source>Seasonal surcharge</source>
        <translation>季节性加价</translation>
    </message>
    <message>
        <source>By how much electricity is dearer in the season below, as a share of the price; negative where it is cheaper. 0 means that seasons do not matter.</source>
        <translation>在下面的季节内电价上浮的比例；更便宜时为负。0 表示不分季节。</translation>
    </message>
    <message>
        <source>Season begins in month</source>
        <translation>季节起始月份</translation>
    </message>
    <message>
        <source>The calendar month in which the seasonal surcharge begins; 7, July, because summer is when most provinces charge more.</source>
        <translation>季节性加价开始的月份；默认 7 月，因为多数省份夏季电价更高。</translation>
    </message>
    <message>
        <source>Length of the season</source>
        <translation>季节长度</translation>
    </message>
    <message>
        <source>How many months a year the seasonal surcharge lasts. 2, July and August, is an assumption.</source>
        <translation>季节性加价每年持续几个月。2 个月（7、8 月）为假设。</translation>
    </message>
    <message>
        <source>Plan begins in month</source>
        <translation>方案起始月份</translation>
    </message>
    <message>
        <source>The calendar month in which the plan begins; it decides which of its months fall into the season.</source>
        <translation>方案开始的日历月份，决定哪些月份落在加价季节内。</translation>
    </message>
    <message>
        <source>Change of electricity prices</source>
        <translation>电价年变化</translation>
    </message>
    <message>
        <source>How the price of electricity moves in a year; negative when it falls. 0 keeps today&apos;s tariff over the whole horizon.</source>
        <translation>电价每年的变化幅度；下降为负。0 表示整个周期沿用今天的电价。</translation>
    </message>
    <message>
        <source>Where owned machines stand</source>
        <translation>自有设备放置</translation>
    </message>
    <message>
        <source>A rack rented in a data centre is paid by the month; a room of one&apos;s own is fitted out once and then kept up.</source>
        <translation>托管机柜按月付费；自建机房一次性投入，之后只需维护。</translation>
    </message>
    <message>
        <source>Fit-out of an own room</source>
        <translation>自建机房造价</translation>
    </message>
    <message>
        <source>Power supply, cooling, racks and protection for each kilowatt of provided power, paid as machines arrive. 20,000 is an assumption; only for an own room.</source>
        <translation>每千瓦供电能力所需的配电、制冷、机柜和消防投入，随设备到位支付。20,000 为假设；仅用于自建机房。</translation>
    </message>
    <message>
        <source>Upkeep of an own room</source>
        <translation>自建机房维护</translation>
    </message>
    <message>
        <source>Day of the exchange rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>The day on which the exchange rate was read; it stands beside every amount in dollars. Left empty, the day at which prices are judged.</source>
        <translation>读取汇率的日期，会写在每个美元金额旁边。留空表示与价格同一天。</translation>
    </message>
    <message>
        <source>Idle hours of owned machines where they suffice, the cloud otherwise.</source>
        <translation>自有设备的空闲时间够用就用，否则上云。</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>在云上</translation>
    </message>
    <message>
        <source>Rented by the hour, also where serving machines are owned.</source>
        <translation>按小时租用，即使推理设备是自有的。</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在本地</translation>
    </message>
    <message>
        <source>On owned machines, also where serving is rented.</source>
        <translation>在自有设备上训练，即使推理是租用的。</translation>
    </message>
    <message>
        <source>Loss on virtual GPUs</source>
        <translation>虚拟 GPU 性能损失</translation>
    </message>
    <message>
        <source>Surcharge for distance</source>
        <translation>远程时延附加</translation>
    </message>
    <message>
        <source>Extra rented capacity that distance to the users costs: requests wait longer on the way and leave less time to batch them. 0 means that the cloud is near.</source>
        <translation>距离用户较远时需要多租的容量：请求在路上更久，留给批处理的时间更少。0 表示云就在附近。</translation>
    </message>
    <message>
        <source>Share that must stay at home</source>
        <translation>必须留在本地的比例</translation>
    </message>
    <message>
        <source>Share of the load whose data may not leave the premises. Above 0, owned machines must carry at least that much, so that pure cloud and API are ruled out.</source>
        <translation>数据不得离开本地的负载比例。大于 0 时自有设备至少要承担这部分，纯云和 API 因此被排除。</translation>
    </message>
    <message>
        <source>Shortest billing of a machine</source>
        <translation>最短计费时长</translation>
    </message>
    <message>
        <source>A machine rented on demand is billed for at least this many hours each time it is switched on. 1, because hourly billing is usual.</source>
        <translation>按需实例每次开机至少按这么多小时计费。按小时计费最常见，默认 1。</translation>
    </message>
    <message>
        <source>Savings plan discount</source>
        <translation>节省计划折扣</translation>
    </message>
    <message>
        <source>What a savings plan, a spending commitment not tied to a machine type, takes off the price on demand. 0 means that none is offered.</source>
        <translation>节省计划（承诺消费额、不绑定机型）相对按需价的折扣。0 表示没有。</translation>
    </message>
    <message>
        <source>Term of the savings plan</source>
        <translation>节省计划期限</translation>
    </message>
    <message>
        <source>For how long a savings plan is taken; it is paid around the clock, used or not.</source>
        <translation>节省计划的年限；用不用都要全时付费。</translation>
    </message>
    <message>
        <source>Work that may run on spot</source>
        <translation>可用竞价实例的比例</translation>
    </message>
    <message>
        <source>Share of the machine-hours rented by the hour that may run on spot machines beside others. 0, because a service must not vanish at short notice.</source>
        <translation>按小时租用的机时中允许使用竞价实例的比例。服务不应被突然中断，默认 0。</translation>
    </message>
    <message>
        <source>Overhead of interruptions</source>
        <translation>中断开销</translation>
    </message>
    <message>
        <source>Cloud support plan</source>
        <translation>云支持计划</translation>
    </message>
    <message>
        <source>Software licences in the cloud</source>
        <translation>云上软件授权</translation>
    </message>
    <message>
        <source>Paid software for each rented GPU and hour. 0, because open-source engines are free; NVIDIA AI Enterprise asks about 1 USD.</source>
        <translation>每个租用 GPU 每小时的付费软件费用。开源引擎免费，默认 0；NVIDIA AI Enterprise 约 1 美元。</translation>
    </message>
    <message>
        <source>API input from the cache</source>
        <translation>API 缓存命中比例</translation>
    </message>
    <message>
        <source>Share of the input tokens that a provider bills at its price for cached input, where it has one. 0 is the cautious default.</source>
        <translation>按服务商缓存价计费的输入 token 比例（有缓存价时）。默认 0，较为保守。</translation>
    </message>
    <message>
        <source>Where training takes place</source>
        <translation>训练地点</translation>
    </message>
    <message>
        <source>Training and serving need not stand in the same place: training in the cloud and serving at home, or the reverse.</source>
        <translation>训练和推理可以不在一处：云上训练、本地推理，或反之。</translation>
    </message>
    <message>
        <source>The average request</source>
        <translation>平均请求</translation>
    </message>
    <message>
        <source>Half of the users and more wait no longer; some wait much longer.</source>
        <translation>半数以上的用户等待不超过目标，少数会明显更久。</translation>
    </message>
    <message>
        <source>95 of 100 requests (P95)</source>
        <translation>95% 的请求（P95）</translation>
    </message>
    <message>
        <source>The usual promise of a service: one request in twenty is slower.</source>
        <translation>服务承诺的常见口径：每二十个请求有一个更慢。</translation>
    </message>
    <message>
        <source>99 of 100 requests (P99)</source>
        <translation>99% 的请求（P99）</translation>
    </message>
    <message>
        <source>For users who notice every exception; it takes the most hardware.</source>
        <translation>适合不容许任何例外的用户，所需硬件最多。</translation>
    </message>
    <message>
        <source>Spread of input lengths</source>
        <translation>输入长度离散度</translation>
    </message>
    <message>
        <source>Spread of output lengths</source>
        <translation>输出长度离散度</translation>
    </message>
    <message>
        <source>Targets are kept for</source>
        <translation>延迟目标的口径</translation>
    </message>
    <message>
        <source>Whose waiting times TTFT and TPOT are held to. A target for nearly all requests leaves each machine less to carry than the same target for the average.</source>
        <translation>TTFT 和 TPOT 按谁的等待时间考核。同样的目标，按绝大多数请求考核时，每台机器能承载的比按平均值考核少。</translation>
    </message>
    <message>
        <source>Reserve for maintenance</source>
        <translation>维护预留</translation>
    </message>
    <message>
        <source>Share of the own machines that may be out of service for updates and repairs while the rest carries the peak. 0 does maintenance in quiet hours; rented machines are replaced by the provider.</source>
        <translation>自有机器中允许同时停机升级、维修的比例，其余机器仍须承载峰值。0 表示在闲时维护；租用的机器由服务商替换。</translation>
    </message>
    <message>
        <source>Whatever carries most</source>
        <translation>承载量最大者</translation>
    </message>
    <message>
        <source>Every split that the model&apos;s heads and the machine allow is tried.</source>
        <translation>凡模型注意力头数和机器允许的切分都会尝试。</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 张卡</translation>
    </message>
    <message>
        <source>No split: every layer lies on one card.</source>
        <translation>不切分：每层都在一张卡上。</translation>
    </message>
    <message>
        <source>2 cards</source>
        <translation>2 张卡</translation>
    </message>
    <message>
        <source>Each layer lies on two cards, which exchange results twice.</source>
        <translation>每层分布在两张卡上，每层交换两次结果。</translation>
    </message>
    <message>
        <source>4 cards</source>
        <translation>4 张卡</translation>
    </message>
    <message>
        <source>Each layer lies on four cards; wants fast links.</source>
        <translation>每层分布在四张卡上，需要高速互联。</translation>
    </message>
    <message>
        <source>8 cards</source>
        <translation>8 张卡</translation>
    </message>
    <message>
        <source>Each layer lies on eight cards; wants fast links.</source>
        <translation>每层分布在八张卡上，需要高速互联。</translation>
    </message>
    <message>
        <source>16 cards</source>
        <translation>16 张卡</translation>
    </message>
    <message>
        <source>Each layer lies on sixteen cards; only machines that have them.</source>
        <translation>每层分布在十六张卡上，仅限有这么多卡的机器。</translation>
    </message>
    <message>
        <source>Stages are tried beside splitting the layers.</source>
        <translation>除层内切分外，也尝试分段。</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 段</translation>
    </message>
    <message>
        <source>All layers are computed by the same cards.</source>
        <translation>所有层由同一组卡计算。</translation>
    </message>
    <message>
        <source>2 stages</source>
        <translation>2 段</translation>
    </message>
    <message>
        <source>Each half of the layers has its own cards.</source>
        <translation>每二分之一的层各用一组卡。</translation>
    </message>
    <message>
        <source>4 stages</source>
        <translation>4 段</translation>
    </message>
    <message>
        <source>Each quarter of the layers has its own cards.</source>
        <translation>每四分之一的层各用一组卡。</translation>
    </message>
    <message>
        <source>8 stages</source>
        <translation>8 段</translation>
    </message>
    <message>
        <source>Each eighth of the layers has its own cards.</source>
        <translation>每八分之一的层各用一组卡。</translation>
    </message>
    <message>
        <source>16 stages</source>
        <translation>16 段</translation>
    </message>
    <message>
        <source>Each sixteenth of the layers has its own cards.</source>
        <translation>每十六分之一的层各用一组卡。</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>What engines do unless told otherwise; no loss.</source>
        <translation>引擎的默认做法，无损。</translation>
    </message>
    <message>
        <source>8 bit (FP8, Q8)</source>
        <translation>8 位（FP8、Q8）</translation>
    </message>
    <message>
        <source>Twice the context in the same memory at hardly any loss.</source>
        <translation>同样的显存容纳两倍上下文，几乎无损。</translation>
    </message>
    <message>
        <source>4 bit (Q4)</source>
        <translation>4 位（Q4）</translation>
    </message>
    <message>
        <source>4.5 bits with their scales: more than three times the context; long contexts lose quality, and few engines have it.</source>
        <translation>连同缩放系数为 4.5 位：上下文超过三倍；长上下文质量下降，支持的引擎不多。</translation>
    </message>
    <message>
        <source>In the same copies</source>
        <translation>同一副本内</translation>
    </message>
    <message>
        <source>Prompts are read in pieces between the steps that write answers.</source>
        <translation>在输出回答的步骤之间分块读取提示词。</translation>
    </message>
    <message>
        <source>In copies of their own</source>
        <translation>专用副本</translation>
    </message>
    <message>
        <source>Some copies on a machine only read, the others only write; the KV cache travels between them. Needs two copies on one machine.</source>
        <translation>一台机器上部分副本只做预填充，其余只做解码，KV 缓存在两者之间传输。一台机器至少要放得下两个副本。</translation>
    </message>
    <message>
        <source>Whatever carries more</source>
        <translation>承载量较大者</translation>
    </message>
    <message>
        <source>One token per step and answer.</source>
        <translation>每步每个回答输出一个 token。</translation>
    </message>
    <message>
        <source>Looked up in the prompt</source>
        <translation>提示词查找</translation>
    </message>
    <message>
        <source>Repeats what followed the same words before: costs nothing, and pays for summaries, code edits and quotations.</source>
        <translation>复用提示词中相同词语之后的内容：不占算力，适合摘要、改代码和引用。</translation>
    </message>
    <message>
        <source>Draft head (EAGLE, MTP)</source>
        <translation>草稿头（EAGLE、MTP）</translation>
    </message>
    <message>
        <source>A layer trained with the model proposes; one layer&apos;s work a token.</source>
        <translation>由与模型一同训练的一层给出候选，每个 token 的开销相当于一层。</translation>
    </message>
    <message>
        <source>Small model</source>
        <translation>小模型</translation>
    </message>
    <message>
        <source>A small model of the same family proposes; it takes memory and time of its own.</source>
        <translation>由同系列的小模型给出候选，另占显存和时间。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>A model that does not fit on the cards is not served by them.</source>
        <translation>显存放不下的模型就不用这些卡。</translation>
    </message>
    <message>
        <source>As few as needed</source>
        <translation>按需、尽量少</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama only: the layers that find no room run on the processor, at the speed of the host&apos;s memory.</source>
        <translation>仅限 llama.cpp 和 Ollama：放不下的层由处理器计算，速度取决于主机内存。</translation>
    </message>
    <message>
        <source>Tensor parallel (TP)</source>
        <translation>张量并行（TP）</translation>
    </message>
    <message>
        <source>How many cards share each layer of one copy of the model. More answer faster and hold more; fewer leave more copies, which carry more together.</source>
        <translation>一个模型副本的每一层由几张卡分担。卡多则回答更快、容量更大；卡少则副本更多，总承载量更高。</translation>
    </message>
    <message>
        <source>Pipeline stages (PP)</source>
        <translation>流水线段数（PP）</translation>
    </message>
    <message>
        <source>Into how many stages the layers of one copy are cut. Stages hold larger models over slow links; they do not make one answer faster. llama.cpp and Ollama use several cards only this way.</source>
        <translation>一个副本的层切成几段。分段可以在慢速互联上放下更大的模型，但不会让单个回答更快。llama.cpp 和 Ollama 只能这样使用多卡。</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>How many bits a number in the KV cache takes. Fewer hold more and longer conversations and are read faster.</source>
        <translation>KV 缓存中每个数占多少位。位数少则能容纳更多、更长的对话，读取也更快。</translation>
    </message>
    <message>
        <source>Memory the engine takes</source>
        <translation>引擎可用显存比例</translation>
    </message>
    <message>
        <source>Share of a card&apos;s memory that the engine may fill (gpu_memory_utilization and the like). 0 takes the engine&apos;s own default from the catalog.</source>
        <translation>引擎最多占用显存的比例（如 gpu_memory_utilization）。0 表示采用目录中该引擎的默认值。</translation>
    </message>
    <message>
        <source>Sequences per step at most</source>
        <translation>每步序列数上限</translation>
    </message>
    <message>
        <source>How many answers the engine writes at a time, whatever memory and targets would allow (max_num_seqs and the like). 1,024 is vLLM&apos;s default on large cards.</source>
        <translation>无论显存和目标允许多少，引擎同时输出的回答数上限（如 max_num_seqs）。1024 是 vLLM 在大显存卡上的默认值。</translation>
    </message>
    <message>
        <source>Tokens per step at most</source>
        <translation>每步 token 数上限</translation>
    </message>
    <message>
        <source>How many tokens of prompts one step reads (chunked prefill, max_num_batched_tokens). Small chunks keep answers flowing and need less workspace, large ones read long prompts sooner. 8,192 is vLLM&apos;s default.</source>
        <translation>一步最多读取多少个提示词 token（分块预填充，max_num_batched_tokens）。块小则输出更平稳、工作区更小；块大则长提示词读得更快。8192 是 vLLM 的默认值。</translation>
    </message>
    <message>
        <source>Prompts are read</source>
        <translation>预填充位置</translation>
    </message>
    <message>
        <source>Together with writing answers, or by copies of the model that do nothing else (disaggregated prefill). Apart, long prompts no longer hold up answers.</source>
        <translation>预填充与解码合在一起，或由专用副本完成（预填充与解码分离）。分离后长提示词不再拖慢输出。</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>投机解码</translation>
    </message>
    <message>
        <source>Tokens are proposed cheaply and checked by the model in one step. It makes single answers faster and costs throughput when many run at a time.</source>
        <translation>先低成本地给出候选 token，再由模型一步验证。单个回答更快，但并发高时会损失吞吐。</translation>
    </message>
    <message>
        <source>Tokens proposed per step</source>
        <translation>每步候选 token 数</translation>
    </message>
    <message>
        <source>How many tokens are proposed before the model checks them. Counts with speculative decoding only; 3 is a common setting.</source>
        <translation>模型验证之前给出多少个候选 token。仅在投机解码时有效，常用 3。</translation>
    </message>
    <message>
        <source>Proposals accepted</source>
        <translation>候选接受率</translation>
    </message>
    <message>
        <source>Size of the small model</source>
        <translation>小模型规模</translation>
    </message>
    <message>
        <source>Parameters of the model that proposes. Its weights are read once for each proposed token and lie in 16 bits on the same cards.</source>
        <translation>给出候选的模型的参数量。每个候选 token 要读一遍它的权重，权重以 16 位放在同一组卡上。</translation>
    </message>
    <message>
        <source>Layers on the processor</source>
        <translation>处理器分担层数</translation>
    </message>
    <message>
        <source>Whether a model too large for the cards may run partly on the host&apos;s processor. Each layer there takes many times as long.</source>
        <translation>显存放不下的模型是否可以部分由主机处理器计算。放到处理器上的每一层会慢许多倍。</translation>
    </message>
    <message>
        <source>Memory speed of the host</source>
        <translation>主机内存带宽</translation>
    </message>
    <message>
        <source>How fast the processor reads its memory; it decides the speed of the layers that run there. 60 GB/s is two channels of DDR5, a desktop; a server with eight or twelve channels has 200 to 400.</source>
        <translation>处理器读内存的速度，决定放在处理器上的层有多快。60 GB/s 是双通道 DDR5 台式机；八至十二通道的服务器为 200 至 400。</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>bf16 products, the usual and safest choice; every card knows them.</source>
        <translation>以 bf16 计算矩阵乘，最常用也最稳妥，各种加速卡都支持。</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>fp8 products where the card has them: faster, but it takes more care to train stably.</source>
        <translation>在支持的卡上以 fp8 计算矩阵乘：更快，但要稳定训练须更加小心。</translation>
    </message>
    <message>
        <source>Pre-training sequence length</source>
        <translation>预训练序列长度</translation>
    </message>
    <message>
        <source>Tokens of one training sequence. Longer ones cost more attention and memory for each token. 4,096 is common practice.</source>
        <translation>一条训练序列的 token 数。越长，每个 token 的注意力计算和显存开销越大。4,096 是常见取值。</translation>
    </message>
    <message>
        <source>Pre-training batch</source>
        <translation>预训练批大小</translation>
    </message>
    <message>
        <source>Tokens of one optimizer step over all cards. It bounds how many cards can work at once. 4 million is usual for large models.</source>
        <translation>所有卡合计、一次优化器更新所用的 token 数，它限制了能同时工作的卡数。大模型通常取 400 万。</translation>
    </message>
    <message>
        <source>Pre-training precision</source>
        <translation>预训练精度</translation>
    </message>
    <message>
        <source>What the matrix products are computed in. It decides the peak rate that the run can use.</source>
        <translation>矩阵乘所用的数值精度，它决定训练可用的峰值算力。</translation>
    </message>
    <message>
        <source>Experiments before the run</source>
        <translation>正式训练前的试验次数</translation>
    </message>
    <message>
        <source>Trial runs for data mixture, size and hyperparameters. Ten is an assumption.</source>
        <translation>为确定数据配比、模型规模和超参数所做的试训。默认 10 次为假设值。</translation>
    </message>
    <message>
        <source>GPU time of an experiment</source>
        <translation>单次试验的 GPU 时间占比</translation>
    </message>
    <message>
        <source>Runs given up</source>
        <translation>中途放弃的训练次数</translation>
    </message>
    <message>
        <source>Full runs that are expected to be given up, halfway in the mean, because training diverges or the data proves bad. One in five is an assumption.</source>
        <translation>预计因训练发散或数据有问题而放弃的完整训练次数，平均在进行到一半时放弃。默认 0.2 次（五次中一次）为假设值。</translation>
    </message>
    <message>
        <source>Failures per 1,000 GPU-days</source>
        <translation>每千 GPU·天故障次数</translation>
    </message>
    <message>
        <source>Interruptions that stop the whole run, of any part. Llama 3 405B counted 419 in 54 days on 16,384 cards, about 0.5 per 1,000 GPU-days (Meta 2024); young clusters have several.</source>
        <translation>任一部件造成的、使整个训练中断的故障。Llama 3 405B 在 16,384 张卡上 54 天内中断 419 次，约每千 GPU·天 0.5 次（Meta 2024）；新建集群往往达到数次。</translation>
    </message>
    <message>
        <source>Checkpoint bandwidth</source>
        <translation>检查点写入带宽</translation>
    </message>
    <message>
        <source>How fast the storage takes a checkpoint from all machines together. A checkpoint is about 14 bytes per parameter, and the run waits for it. 20 GB/s is an assumption.</source>
        <translation>存储系统接收所有机器合计写入检查点的速度。检查点约为每参数 14 字节，写入期间训练等待。默认 20 GB/s 为假设值。</translation>
    </message>
    <message>
        <source>Restart after a failure</source>
        <translation>故障后重启时间</translation>
    </message>
    <message>
        <source>From the failure until training goes on: noticing it, replacing the machine, loading the checkpoint. Twenty minutes is an assumption; without spare machines it takes hours.</source>
        <translation>从故障发生到训练恢复：发现故障、更换机器、加载检查点。默认约 20 分钟为假设值；没有备机时要数小时。</translation>
    </message>
    <message>
        <source>Time lost besides failures</source>
        <translation>故障之外的时间损失</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>Prices and hours of a regional tariff from the catalog, month by month.</source>
        <translation>采用目录中某地区的电价，各月的时段分别计价。</translation>
    </message>
    <message>
        <source>Regional tariff</source>
        <translation>地区电价</translation>
    </message>
    <message>
        <source>The region whose electricity prices count, with the hours of its valleys and peaks in each month. They replace the prices typed in here; a seasonal surcharge and the trend still come on top.</source>
        <translation>按哪个地区的电价计费，连同该地区各月的峰谷时段。它取代此处填写的电价；季节性加价和价格走势仍另行计入。</translation>
    </message>
    <message>
        <source>Proving that the idea works, with a few users and no promises. The rule of thumb puts 90% of the budget into inference and 10% into fine-tuning.</source>
        <translation>验证可行性，用户少，不作服务承诺。经验法则：预算的 90% 给推理，10% 给微调。</translation>
    </message>
    <message>
        <source>A service that the business depends on. The rule of thumb puts 70% into inference and up to 30% into training, where training is needed at all.</source>
        <translation>业务已依赖该服务。经验法则：70% 给推理；确有必要时，最多 30% 给训练。</translation>
    </message>
    <message>
        <source>Standard deviation of the input lengths over their mean. Requests of unequal length make some users wait longer: it moves P95 and P99. 100% is an assumption; Azure&apos;s conversations have 90%.</source>
        <translation>输入长度的标准差与均值之比。长短不一会让部分用户等得更久，影响 P95 和 P99。100% 为假设值；Azure 对话日志为 90%。</translation>
    </message>
    <message>
        <source>Standard deviation of the output lengths over their mean. It decides how long the longest answers take. 100% is an assumption; Azure&apos;s conversations have 180%.</source>
        <translation>输出长度的标准差与均值之比，决定最长的回答要多久。100% 为假设值；Azure 对话日志为 180%。</translation>
    </message>
    <message>
        <source>How much the load grows each month, compounded: 2% doubles it in about three years. The default is an assumption.</source>
        <translation>负载每月增长多少，按复利计：2% 约三年翻一番。默认值为假设。</translation>
    </message>
    <message>
        <source>The part of the text that is Chinese; it decides how many tokens a gigabyte holds, because a Chinese character takes three bytes. The default of 80% is an assumption.</source>
        <translation>文本中中文的比例；一个汉字占三个字节，因此它决定每 GB 有多少 token。默认 80% 为假设值。</translation>
    </message>
    <message>
        <source>The part of the raw text that survives removal of duplicates and junk and is trained on. The default of 60% is an assumption; web text keeps far less.</source>
        <translation>原始文本去重、去噪后真正用于训练的比例。默认 60% 为假设值；网页文本留存率低得多。</translation>
    </message>
    <message>
        <source>What the client&apos;s money earns elsewhere in a year; later payments count for less in the present value. 8% is an assumption for IT projects.</source>
        <translation>客户资金投到别处的年收益率；付款越晚，现值越小。默认 8% 为 IT 项目的假设值。</translation>
    </message>
    <message>
        <source>Yearly rate of the loan or the lease, a twelfth each month. The default is the one-year loan prime rate of 3.0% plus 1.5 points, which are an assumption.</source>
        <translation>贷款或租赁的年利率，按月十二分之一计。默认为一年期 LPR 3.0% 加 1.5 个百分点（加点为假设）。</translation>
    </message>
    <message>
        <source>Share of a financed purchase that is paid at once. 20% is an assumption.</source>
        <translation>融资采购中立即支付的比例。20% 为假设。</translation>
    </message>
    <message>
        <source>What the machines are taken over for when a lease ends, as a share of the financed amount. 10% is an assumption.</source>
        <translation>租赁期满留购设备的价格占融资额的比例。10% 为假设。</translation>
    </message>
    <message>
        <source>Share of the price that the books do not write off. 5% is usual in China.</source>
        <translation>账上不摊销的价格比例。国内通常为 5%。</translation>
    </message>
    <message>
        <source>What bought machines still fetch after three years, as a share of their price; other ages follow the same yearly loss. Resale prices of 2026 lie between 20 and 50%, typically 30%.</source>
        <translation>服务器用满三年后还能卖多少，占原价的比例；其他年限按同样的年贬值率推算。2026 年二手价在 20%～50% 之间，典型为 30%。</translation>
    </message>
    <message>
        <source>Share of the market value that machines bought before lose when the new generation arrives. 30% is an assumption.</source>
        <translation>新一代上市时，此前购买的设备损失的市场价值比例。30% 为假设。</translation>
    </message>
    <message>
        <source>The rate at which costs are deducted. 25% is the enterprise income tax of China; high-tech enterprises pay 15%.</source>
        <translation>成本抵税的税率。中国企业所得税为 25%，高新技术企业为 15%。</translation>
    </message>
    <message>
        <source>Switches and cables as a share of the price of the machines, from the second machine on: one alone needs none. 10% is an assumption; training clusters take more.</source>
        <translation>交换机与线缆占机器价格的比例，从第二台起计，单机不需要。默认 10% 为假设值；训练集群更高。</translation>
    </message>
    <message>
        <source>Spares kept on the shelf as a share of the price of the machines. Clusters keep 2 to 10%; 0, because a small plan relies on the support contract.</source>
        <translation>库存备件占设备价格的比例。集群一般为 2% 至 10%；小型方案依靠维保合同，默认 0。</translation>
    </message>
    <message>
        <source>Delivery, racking and setting up as a share of the price of the machines. 2% is an assumption.</source>
        <translation>运输、上架与调试占机器价格的比例。默认 2% 为假设值。</translation>
    </message>
    <message>
        <source>The tax on bought machines and their installation; China: 13% since 2019. It is a cost only where it is not recoverable.</source>
        <translation>采购及安装的增值税；中国自 2019 年起为 13%。只有不可抵扣时才构成成本。</translation>
    </message>
    <message>
        <source>Support contract, repairs and spare parts in a year, as a share of the purchase. 6% is typical of vendors&apos; business support.</source>
        <translation>每年的维保合同、维修与备件，占采购价的比例。6% 为厂商商业维保的常见水平。</translation>
    </message>
    <message>
        <source>Yearly premium as a share of the price of the machines in use. 0 means not insured; property insurance usually asks well below 1%.</source>
        <translation>每年保费占在用设备价格的比例。0 表示不投保；财产险通常远低于 1%。</translation>
    </message>
    <message>
        <source>Yearly upkeep of the fitted room as a share of its fit-out. 4% is an assumption; only for an own room.</source>
        <translation>每年维护机房的费用占造价的比例。4% 为假设；仅用于自建机房。</translation>
    </message>
    <message>
        <source>GPU time of one trial run as a share of the final run&apos;s. 2% is an assumption.</source>
        <translation>一次试训的 GPU 时间占正式训练的比例。默认 2% 为假设值。</translation>
    </message>
    <message>
        <source>Evaluation, waiting for data, slow machines and roll-backs after loss spikes, as a share of the run&apos;s time. 15% explains the GPU-hours of 26 published runs best.</source>
        <translation>评测、等待数据、慢节点以及损失突增后的回滚所占训练时间的比例。取 15% 与 26 次已公布训练的 GPU 小时最为吻合。</translation>
    </message>
    <message>
        <source>Share of the speed of a card that virtualization, sharing and slower links take away in the cloud. 0 for whole cards; the article speaks of 30 to 50% for virtual GPUs.</source>
        <translation>云上虚拟化、共享和慢速互联损失的算力比例。整卡实例为 0；文章所说虚拟 GPU 为 30% 至 50%。</translation>
    </message>
    <message>
        <source>Hours on spot machines lost to interruption and restart, over the hours of useful work. 10% is an assumption.</source>
        <translation>竞价实例因中断和重启损失的机时与有效机时之比。10% 为假设。</translation>
    </message>
    <message>
        <source>What the provider&apos;s support plan adds to the cloud bill. 0 is basic support; business plans take up to 10%.</source>
        <translation>云厂商支持计划占云账单的比例。基础支持为 0；商业支持最高约 10%。</translation>
    </message>
    <message>
        <source>Chance that a proposed token is right. It depends on the subject: measure it. 70% is an assumption in the range published for draft heads.</source>
        <translation>一个候选 token 正确的概率，因内容而异，应当实测。70% 为假设值，处于已公布的草稿头范围之内。</translation>
    </message>
    <message>
        <source>How many bits a weight takes when serving. Fewer bits need less memory and answer faster, at some loss of quality. llama.cpp and Ollama take Q8_0 for 8 and Q4_K_M for 4 bits.</source>
        <translation>推理时每个权重占多少位。位数越少，显存越省、回答越快，质量略有损失。llama.cpp 和 Ollama 的 8 位取 Q8_0，4 位取 Q4_K_M。</translation>
    </message>
    <message>
        <source>NF4 (4.1 bit)</source>
        <translation>NF4（4.1 位）</translation>
    </message>
    <message>
        <source>bitsandbytes quantizes the published weights as it loads them.</source>
        <translation>由 bitsandbytes 在加载原始权重时即时量化。</translation>
    </message>
    <message>
        <source>MXFP4 (4.25 bit)</source>
        <translation>MXFP4（4.25 位）</translation>
    </message>
    <message>
        <source>Experts in 4-bit floats, groups of 32: how gpt-oss is published.</source>
        <translation>专家层用 4 位浮点，每 32 个一组：gpt-oss 的发布格式。</translation>
    </message>
    <message>
        <source>NVFP4 (4.5 bit)</source>
        <translation>NVFP4（4.5 位）</translation>
    </message>
    <message>
        <source>4-bit floats, groups of 16; faster only on cards with FP4 units.</source>
        <translation>4 位浮点，每 16 个一组；只有带 FP4 单元的卡才更快。</translation>
    </message>
    <message>
        <source>GGUF MXFP4 (4.25 bit)</source>
        <translation>GGUF MXFP4（4.25 位）</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama; experts in MXFP4, the rest in Q8_0.</source>
        <translation>用于 llama.cpp 和 Ollama；专家层为 MXFP4，其余为 Q8_0。</translation>
    </message>
    <message>
        <source>GGUF Q8_0 (8.5 bit)</source>
        <translation>GGUF Q8_0（8.5 位）</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama; hardly any loss.</source>
        <translation>用于 llama.cpp 和 Ollama；几乎没有损失。</translation>
    </message>
    <message>
        <source>GGUF Q6_K (6.6 bit)</source>
        <translation>GGUF Q6_K（6.6 位）</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama; a loss that few notice.</source>
        <translation>用于 llama.cpp 和 Ollama；损失很难察觉。</translation>
    </message>
    <message>
        <source>GGUF Q5_K_M (5.7 bit)</source>
        <translation>GGUF Q5_K_M（5.7 位）</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama; between six and four bits.</source>
        <translation>用于 llama.cpp 和 Ollama；介于 6 位与 4 位之间。</translation>
    </message>
    <message>
        <source>GGUF Q4_K_M (4.8 bit)</source>
        <translation>GGUF Q4_K_M（4.8 位）</translation>
    </message>
    <message>
        <source>What Ollama takes unless told otherwise.</source>
        <translation>Ollama 的默认格式。</translation>
    </message>
    <message>
        <source>GGUF Q3_K_M (3.9 bit)</source>
        <translation>GGUF Q3_K_M（3.9 位）</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama; the loss shows. For models that fit no other way.</source>
        <translation>用于 llama.cpp 和 Ollama；损失明显，仅在别无他法时使用。</translation>
    </message>
    <message>
        <source>GGUF Q2_K (3.0 bit)</source>
        <translation>GGUF Q2_K（3.0 位）</translation>
    </message>
    <message>
        <source>llama.cpp and Ollama; a large loss.</source>
        <translation>用于 llama.cpp 和 Ollama；损失很大。</translation>
    </message>
    <message>
        <source>Both ways are tried on each machine; only the first where targets are for P95 or P99.</source>
        <translation>两种方式在每台机器上都试一遍；目标按 P95 或 P99 时只用前一种。</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>This value is not possible here.</source>
        <translation>此处不能使用该值。</translation>
    </message>
    <message>
        <source>Only whole numbers are possible here.</source>
        <translation>此处只能填整数。</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 to %3.</source>
        <translation>%1 超出范围（%2～%3）。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Mean of the busiest hour</source>
        <translation>最忙一小时均值</translation>
    </message>
    <message>
        <source>peak users × requests per user and hour ÷ 3600</source>
        <translation>峰值用户 × 每用户每小时请求数 ÷ 3600</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>峰值负载</translation>
    </message>
    <message>
        <source>mean of the busiest hour × burst factor</source>
        <translation>最忙一小时均值 × 突发系数</translation>
    </message>
    <message>
        <source>Mean load over the week</source>
        <translation>全周平均负载</translation>
    </message>
    <message>
        <source>mean of the week&apos;s hours, each the busiest hour × the load profile</source>
        <translation>全周各小时的均值，每小时 = 最忙一小时 × 负载曲线</translation>
    </message>
    <message>
        <source>Requests over the horizon</source>
        <translation>规划期内请求总数</translation>
    </message>
    <message>
        <source>mean load × seconds of the horizon, grown month by month</source>
        <translation>平均负载 × 规划期秒数，逐月增长</translation>
    </message>
    <message>
        <source>Tokens over the horizon</source>
        <translation>规划期内 token 总数</translation>
    </message>
    <message>
        <source>requests × (input + output tokens)</source>
        <translation>请求数 ×（输入 + 输出 token）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache at the operating batch</source>
        <translation>运行批大小下的 KV 缓存</translation>
    </message>
    <message>
        <source>Workspace and what the engine keeps free</source>
        <translation>工作区与引擎预留</translation>
    </message>
    <message>
        <source>activations, logits, runtime, and the share the engine leaves alone</source>
        <translation>激活、logits、运行时，以及引擎不使用的部分</translation>
    </message>
    <message>
        <source>Memory of the replica&apos;s cards</source>
        <translation>单副本各卡显存合计</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用显存</translation>
    </message>
    <message>
        <source>weights + KV cache + workspace</source>
        <translation>权重 + KV 缓存 + 工作区</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>显存余量</translation>
    </message>
    <message>
        <source>1 − memory in use ÷ memory of the cards</source>
        <translation>1 − 已用显存 ÷ 各卡显存合计</translation>
    </message>
    <message>
        <source>Sequences in flight at the operating point</source>
        <translation>运行点的并发序列数</translation>
    </message>
    <message>
        <source>the largest batch that meets TTFT and TPOT and fits in memory</source>
        <translation>满足 TTFT 与 TPOT 且显存放得下的最大批大小</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>逐 token 延迟（TPOT）</translation>
    </message>
    <message>
        <source>max(bytes read ÷ bandwidth, FLOPs ÷ peak) + collectives + fixed costs, at that batch</source>
        <translation>该批大小下，max(读取字节 ÷ 带宽，FLOPs ÷ 峰值算力) + 集合通信 + 固定开销</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>首 token 延迟（TTFT）</translation>
    </message>
    <message>
        <source>Output of one replica</source>
        <translation>单副本输出速度</translation>
    </message>
    <message>
        <source>Requests one replica carries</source>
        <translation>单副本请求承载量</translation>
    </message>
    <message>
        <source>output tokens per second ÷ output tokens per request</source>
        <translation>每秒输出 token ÷ 单次请求输出 token</translation>
    </message>
    <message>
        <source>Requests one machine carries</source>
        <translation>单机请求承载量</translation>
    </message>
    <message>
        <source>requests per replica × replicas on the machine</source>
        <translation>单副本承载量 × 每台机器的副本数</translation>
    </message>
    <message>
        <source>Machines in the first month</source>
        <translation>首月机器数</translation>
    </message>
    <message>
        <source>peak load ÷ requests per machine, rounded up, plus spare</source>
        <translation>峰值负载 ÷ 单机承载量，向上取整，另加备机</translation>
    </message>
    <message>
        <source>Machines at the end of the horizon</source>
        <translation>期末机器数</translation>
    </message>
    <message>
        <source>peak load after growth ÷ requests per machine, rounded up, plus spare</source>
        <translation>增长后的峰值负载 ÷ 单机承载量，向上取整，另加备机</translation>
    </message>
    <message>
        <source>GPU-hours doing work</source>
        <translation>实际使用的 GPU 小时</translation>
    </message>
    <message>
        <source>load ÷ capacity × cards, summed over the horizon, + fine-tuning in idle hours</source>
        <translation>负载 ÷ 容量 × 卡数，在规划期内累计，+ 闲时微调</translation>
    </message>
    <message>
        <source>GPU-hours paid for</source>
        <translation>付费的 GPU 小时</translation>
    </message>
    <message>
        <source>machines × cards × hours, summed over the horizon</source>
        <translation>机器数 × 卡数 × 小时，在规划期内累计</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>GPU-hours doing work ÷ GPU-hours paid for</source>
        <translation>实际使用的 GPU 小时 ÷ 付费的 GPU 小时</translation>
    </message>
    <message>
        <source>Tokens of one fine-tuning run</source>
        <translation>单次微调 token 数</translation>
    </message>
    <message>
        <source>tokens of the data set × epochs</source>
        <translation>数据集 token 数 × 轮数</translation>
    </message>
    <message>
        <source>Memory per card while fine-tuning</source>
        <translation>微调时单卡显存</translation>
    </message>
    <message>
        <source>weights + gradients + optimizer + activations + adapters + overhead</source>
        <translation>权重 + 梯度 + 优化器 + 激活 + 适配器 + 额外开销</translation>
    </message>
    <message>
        <source>Hours per fine-tuning run</source>
        <translation>单次微调时长</translation>
    </message>
    <message>
        <source>tokens of the run ÷ tokens per second of the machine</source>
        <translation>单次 token 数 ÷ 机器每秒 token 数</translation>
    </message>
    <message>
        <source>Cost per fine-tuning run</source>
        <translation>单次微调成本</translation>
    </message>
    <message>
        <source>hours × rent of the machine, or hours × power of the own machine</source>
        <translation>时长 × 租价，或时长 × 自购服务器的电费</translation>
    </message>
    <message>
        <source>GPU-hours of fine-tuning a month</source>
        <translation>每月微调 GPU 小时</translation>
    </message>
    <message>
        <source>hours per run × cards × runs per month</source>
        <translation>单次时长 × 卡数 × 每月次数</translation>
    </message>
    <message>
        <source>Tokens to train on</source>
        <translation>训练 token 数</translation>
    </message>
    <message>
        <source>as given, from the data, or 20 per parameter (Hoffmann et al. 2022)</source>
        <translation>按填写值、按数据量，或每参数 20 个（Hoffmann 等，2022）</translation>
    </message>
    <message>
        <source>GPU-hours of pre-training</source>
        <translation>预训练 GPU 小时</translation>
    </message>
    <message>
        <source>Days of pre-training</source>
        <translation>预训练天数</translation>
    </message>
    <message>
        <source>GPU-hours ÷ cards ÷ 24</source>
        <translation>GPU 小时 ÷ 卡数 ÷ 24</translation>
    </message>
    <message>
        <source>Cost of pre-training, rented</source>
        <translation>租用预训练成本</translation>
    </message>
    <message>
        <source>GPU-hours ÷ cards of an instance × price of an instance-hour</source>
        <translation>GPU 小时 ÷ 每实例卡数 × 实例小时价</translation>
    </message>
    <message>
        <source>Price of one machine</source>
        <translation>单台价格</translation>
    </message>
    <message>
        <source>price in the book × exchange rate</source>
        <translation>价格库价格 × 汇率</translation>
    </message>
    <message>
        <source>Total cost over the horizon</source>
        <translation>规划期总成本</translation>
    </message>
    <message>
        <source>sum of all cost lines</source>
        <translation>全部成本项之和</translation>
    </message>
    <message>
        <source>Present value of the total cost</source>
        <translation>总成本现值</translation>
    </message>
    <message>
        <source>each month&apos;s cash ÷ (1 + discount rate)^(month ÷ 12), summed</source>
        <translation>各月现金支出 ÷ (1 + 折现率)^(月份 ÷ 12)，累计</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万 token 成本</translation>
    </message>
    <message>
        <source>Break-even utilization</source>
        <translation>盈亏平衡利用率</translation>
    </message>
    <message>
        <source>Break-even hours a day</source>
        <translation>盈亏平衡日均小时</translation>
    </message>
    <message>
        <source>break-even utilization × 24</source>
        <translation>盈亏平衡利用率 × 24</translation>
    </message>
    <message>
        <source>Break-even tokens a month against the API</source>
        <translation>相对 API 的盈亏平衡月 token 数</translation>
    </message>
    <message>
        <source>own cost at rest ÷ (API price − own extra cost per token) ÷ months</source>
        <translation>自购空载成本 ÷（API 单价 − 自购每 token 增量成本）÷ 月数</translation>
    </message>
    <message>
        <source>Payback month</source>
        <translation>回本月份</translation>
    </message>
    <message>
        <source>first month at whose end owning has cost no more than the cloud, and stays so</source>
        <translation>自购累计成本自该月底起不再高于云端的首个月份</translation>
    </message>
    <message>
        <source>Own cost at rest</source>
        <translation>自购空载成本</translation>
    </message>
    <message>
        <source>own total − extra power of the work done</source>
        <translation>自购总成本 − 实际工作的增量电费</translation>
    </message>
    <message>
        <source>Own cost at full use</source>
        <translation>自购满载成本</translation>
    </message>
    <message>
        <source>own cost at rest + extra power at full use</source>
        <translation>自购空载成本 + 满载增量电费</translation>
    </message>
    <message>
        <source>Cloud cost at full use</source>
        <translation>云端满载成本</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>预算结余</translation>
    </message>
    <message>
        <source>budget − total cost of the recommended plan</source>
        <translation>预算 − 推荐方案总成本</translation>
    </message>
    <message>
        <source>Saving against the client&apos;s idea</source>
        <translation>比客户原方案节省</translation>
    </message>
    <message>
        <source>total cost of the idea − total cost of the recommended plan</source>
        <translation>原方案总成本 − 推荐方案总成本</translation>
    </message>
    <message>
        <source>Price of the client&apos;s idea</source>
        <translation>客户原方案价格</translation>
    </message>
    <message>
        <source>as quoted, or machines × price in the book</source>
        <translation>按报价，或台数 × 价格库价格</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Cluster network</source>
        <translation>集群网络</translation>
    </message>
    <message>
        <source>servers × network share, once there is more than one machine</source>
        <translation>服务器 × 网络占比，超过一台时计入</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>storage × price per TB</source>
        <translation>存储容量 × 每 TB 价格</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装部署</translation>
    </message>
    <message>
        <source>VAT that cannot be recovered</source>
        <translation>不可抵扣的增值税</translation>
    </message>
    <message>
        <source>Resale value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>电力与制冷</translation>
    </message>
    <message>
        <source>FTE × yearly cost of one × years</source>
        <translation>全职人数 × 人均年成本 × 年数</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>软件授权</translation>
    </message>
    <message>
        <source>cards × licence per card and year × years</source>
        <translation>卡数 × 每卡每年授权费 × 年数</translation>
    </message>
    <message>
        <source>Room and racks</source>
        <translation>机房与机柜</translation>
    </message>
    <message>
        <source>machines × rated power × price per kW and month × months</source>
        <translation>台数 × 额定功率 × 每千瓦月价 × 月数</translation>
    </message>
    <message>
        <source>Rented fine-tuning</source>
        <translation>租用微调算力</translation>
    </message>
    <message>
        <source>runs × hours per run × price of an instance-hour</source>
        <translation>次数 × 单次时长 × 实例小时价</translation>
    </message>
    <message>
        <source>Rented pre-training</source>
        <translation>租用预训练算力</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>云存储</translation>
    </message>
    <message>
        <source>storage × price per GB and month × months</source>
        <translation>存储容量 × 每 GB 月价 × 月数</translation>
    </message>
    <message>
        <source>Data leaving the cloud</source>
        <translation>云端数据传出</translation>
    </message>
    <message>
        <source>GB a month × price per GB × months</source>
        <translation>每月 GB 数 × 每 GB 价格 × 月数</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API token 费</translation>
    </message>
    <message>
        <source>requests × (input × price + cached × price + output × price)</source>
        <translation>请求数 ×（输入 × 单价 + 缓存命中 × 单价 + 输出 × 单价）</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>power and cooling</source>
        <translation>电力与制冷</translation>
    </message>
    <message>
        <source>People and upkeep</source>
        <translation>人力与维护</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>software licences</source>
        <translation>软件授权</translation>
    </message>
    <message>
        <source>Room and network</source>
        <translation>机房与网络</translation>
    </message>
    <message>
        <source>Cloud rental</source>
        <translation>云租用</translation>
    </message>
    <message>
        <source>API fees</source>
        <translation>API 费用</translation>
    </message>
    <message>
        <source>own cost at rest ÷ (cloud cost − own extra cost at full use)</source>
        <translation>自购空载成本 ÷（云成本 − 自购满载增量成本）</translation>
    </message>
    <message>
        <source>the same capacity rented on demand for every hour</source>
        <translation>同等容量全时段按需租用</translation>
    </message>
    <message>
        <source>Cost per useful GPU-hour</source>
        <translation>每有效 GPU 小时成本</translation>
    </message>
    <message>
        <source>cost of the serving machines and their people ÷ GPU-hours doing work</source>
        <translation>推理设备及其人员的成本 ÷ 有效 GPU 小时</translation>
    </message>
    <message>
        <source>Cost per user and month</source>
        <translation>每用户每月成本</translation>
    </message>
    <message>
        <source>All costs of a fine-tuning run</source>
        <translation>单次微调全部成本</translation>
    </message>
    <message>
        <source>cost of fine-tuning over the horizon ÷ runs, machines included</source>
        <translation>周期内微调成本（含设备）÷ 次数</translation>
    </message>
    <message>
        <source>Book value at the end</source>
        <translation>期末账面价值</translation>
    </message>
    <message>
        <source>purchases − depreciation by the method chosen</source>
        <translation>采购额 − 按所选方法计提的折旧</translation>
    </message>
    <message>
        <source>Discounted payback time</source>
        <translation>折现回本期</translation>
    </message>
    <message>
        <source>months until owning has cost no more than the cloud, each payment ÷ (1 + discount rate)^(month ÷ 12)</source>
        <translation>自建累计成本不再高于云的月数，每笔款项 ÷ (1 + 折现率)^(月 ÷ 12)</translation>
    </message>
    <message>
        <source>Return on owning</source>
        <translation>自建投资收益率</translation>
    </message>
    <message>
        <source>yearly rate at which what owning saves is worth what it takes: IRR of cloud − own, month by month</source>
        <translation>使自建节省额与投入额等值的年利率：逐月“云 − 自建”现金流的 IRR</translation>
    </message>
    <message>
        <source>Break-even of a commitment</source>
        <translation>承诺期盈亏平衡使用率</translation>
    </message>
    <message>
        <source>price of a committed hour ÷ price of an hour on demand</source>
        <translation>承诺期每小时价格 ÷ 按需每小时价格</translation>
    </message>
    <message>
        <source>machines bought × price of one machine, at the price of their month</source>
        <translation>采购台数 × 单台价格（按采购当月）</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>servers × share of spares</source>
        <translation>服务器 × 备件比例</translation>
    </message>
    <message>
        <source>(servers + network + storage + spares) × installation share</source>
        <translation>（服务器 + 网络 + 存储 + 备件）× 安装比例</translation>
    </message>
    <message>
        <source>(servers + network + storage + spares + installation) × VAT, unless it is recovered</source>
        <translation>（服务器 + 网络 + 存储 + 备件 + 安装）× 增值税率，可抵扣时不计</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>servers in use × yearly premium × years</source>
        <translation>在用服务器 × 年保费率 × 年数</translation>
    </message>
    <message>
        <source>− servers × residual share by the age of each machine, less the loss through a new generation</source>
        <translation>− 服务器 × 各台按役龄的残值率，再减去换代贬值</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <translation>退役处置</translation>
    </message>
    <message>
        <source>servers × share for decommissioning, at the end</source>
        <translation>服务器 × 退役处置比例，期末支付</translation>
    </message>
    <message>
        <source>(idle power × mean tariff + work × (working − idle power) × tariff of its hours) × hours × PUE</source>
        <translation>（空闲功率 × 平均电价 + 负载 ×（工作 − 空闲功率）× 相应时段电价）× 小时 × PUE</translation>
    </message>
    <message>
        <source>Room fit-out</source>
        <translation>机房建设</translation>
    </message>
    <message>
        <source>machines × rated power × fit-out per kW</source>
        <translation>设备 × 额定功率 × 每千瓦建设费</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>servers out of warranty × yearly maintenance share × years</source>
        <translation>过保服务器 × 年维护比例 × 年数</translation>
    </message>
    <message>
        <source>Support contract</source>
        <translation>服务合同</translation>
    </message>
    <message>
        <source>yearly contract × years</source>
        <translation>每年合同额 × 年数</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>FTE × yearly cost of one, in China and abroad × years</source>
        <translation>人力（FTE）× 国内外每人每年成本 × 年数</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Data preparation</source>
        <translation>数据准备</translation>
    </message>
    <message>
        <source>Rented by the hour</source>
        <translation>按小时租用</translation>
    </message>
    <message>
        <source>machine-hours on demand × price of an instance-hour</source>
        <translation>按需机时 × 每实例小时价格</translation>
    </message>
    <message>
        <source>Committed machines</source>
        <translation>承诺期实例</translation>
    </message>
    <message>
        <source>machines under contract × all hours of the term × committed price, used or not</source>
        <translation>合同期内设备 × 期内全部小时 × 承诺价，用不用都付</translation>
    </message>
    <message>
        <source>Spot machines</source>
        <translation>竞价实例</translation>
    </message>
    <message>
        <source>machine-hours on spot × (1 + overhead of interruptions) × spot price</source>
        <translation>竞价机时 ×（1 + 中断开销）× 竞价价格</translation>
    </message>
    <message>
        <source>Licences in the cloud</source>
        <translation>云上软件授权</translation>
    </message>
    <message>
        <source>GPU-hours paid for × licence per GPU-hour</source>
        <translation>付费 GPU 小时 × 每 GPU 小时授权费</translation>
    </message>
    <message>
        <source>Cloud support plan</source>
        <translation>云支持计划</translation>
    </message>
    <message>
        <source>everything else on the cloud bill × share of the support plan</source>
        <translation>云账单其余各项 × 支持计划比例</translation>
    </message>
    <message>
        <source>Borrowed for purchases</source>
        <translation>采购借款</translation>
    </message>
    <message>
        <source>− purchases × (1 − down payment)</source>
        <translation>− 采购额 ×（1 − 首付比例）</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>偿还本金</translation>
    </message>
    <message>
        <source>what was borrowed, by instalments; the rest at the end of the plan</source>
        <translation>借款按期偿还，余额在方案结束时结清</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>what is owed × yearly rate ÷ 12, month by month</source>
        <translation>各月欠款 × 年利率 ÷ 12</translation>
    </message>
    <message>
        <source>Income tax saved</source>
        <translation>所得税抵减</translation>
    </message>
    <message>
        <source>− (running costs + depreciation + loss on sale) × tax rate</source>
        <translation>−（运行成本 + 折旧 + 出售损失）× 税率</translation>
    </message>
    <message>
        <source>servers + storage + spares + installation + VAT + insurance − resale + decommissioning</source>
        <translation>服务器 + 存储 + 备件 + 安装 + 增值税 + 保险 − 转售 + 退役处置</translation>
    </message>
    <message>
        <source>engineers + administrators + data preparation + maintenance + support contract</source>
        <translation>工程师 + 系统管理员 + 数据准备 + 维护 + 服务合同</translation>
    </message>
    <message>
        <source>room and racks + fit-out + cluster network</source>
        <translation>机房机柜 + 机房建设 + 集群网络</translation>
    </message>
    <message>
        <source>rented machines + storage + data leaving the cloud + licences + support plan</source>
        <translation>租用设备 + 存储 + 出云流量 + 授权 + 支持计划</translation>
    </message>
    <message>
        <source>Financing and tax</source>
        <translation>融资与税</translation>
    </message>
    <message>
        <source>repayment − what was borrowed + interest − income tax saved</source>
        <translation>偿还本金 − 借款 + 利息 − 所得税抵减</translation>
    </message>
    <message>
        <source>Load of one replica, busiest hour</source>
        <translation>单副本最忙小时负载</translation>
    </message>
    <message>
        <source>mean of the busiest hour after growth ÷ replicas, in the fullest month</source>
        <translation>增长后最忙小时的平均负载 ÷ 副本数，取最满的月份</translation>
    </message>
    <message>
        <source>Tokens of context that fit</source>
        <translation>可容纳上下文 token 数</translation>
    </message>
    <message>
        <source>(memory × engine&apos;s share − weights − workspace) ÷ KV bytes per token</source>
        <translation>（显存 × 引擎可用比例 − 权重 − 工作区）÷ 每 token 的 KV 字节数</translation>
    </message>
    <message>
        <source>Longest contexts at a time</source>
        <translation>可同时容纳的最长上下文数</translation>
    </message>
    <message>
        <source>room for the KV cache ÷ KV bytes of the longest context</source>
        <translation>KV 缓存空间 ÷ 最长上下文的 KV 字节数</translation>
    </message>
    <message>
        <source>Power of a machine at work</source>
        <translation>单机工作功率</translation>
    </message>
    <message>
        <source>Power of a machine, mean</source>
        <translation>单机平均功率</translation>
    </message>
    <message>
        <source>idle power + utilization × (power at work − idle power)</source>
        <translation>空闲功率 + 利用率 ×（工作功率 − 空闲功率）</translation>
    </message>
    <message>
        <source>Energy per million tokens</source>
        <translation>每百万 token 电耗</translation>
    </message>
    <message>
        <source>mean power × machine-hours × PUE ÷ million tokens</source>
        <translation>平均功率 × 机器小时 × PUE ÷ 百万 token 数</translation>
    </message>
    <message>
        <source>Share of the work for reading input</source>
        <translation>读取输入所占比例</translation>
    </message>
    <message>
        <source>prefill ÷ engine step at the operating point; of an API: input ÷ all fees</source>
        <translation>运行点处预填充时间 ÷ 引擎一步时间；API 为输入费用 ÷ 全部费用</translation>
    </message>
    <message>
        <source>Cost per million input tokens</source>
        <translation>每百万输入 token 成本</translation>
    </message>
    <message>
        <source>Cost per million output tokens</source>
        <translation>每百万输出 token 成本</translation>
    </message>
    <message>
        <source>First token (TTFT), mean</source>
        <translation>首 token（TTFT），平均</translation>
    </message>
    <message>
        <source>step under way + wait for earlier prompts + own prefill, requests arriving at random</source>
        <translation>当前步骤 + 等待先到的提示词 + 自身预填充，请求随机到达</translation>
    </message>
    <message>
        <source>First token (TTFT), P50</source>
        <translation>首 token（TTFT），P50</translation>
    </message>
    <message>
        <source>First token (TTFT), P95</source>
        <translation>首 token（TTFT），P95</translation>
    </message>
    <message>
        <source>First token (TTFT), P99</source>
        <translation>首 token（TTFT），P99</translation>
    </message>
    <message>
        <source>Time per token (TPOT), mean</source>
        <translation>每 token（TPOT），平均</translation>
    </message>
    <message>
        <source>step at the mean batch, spread by how many run beside and by prompts in between</source>
        <translation>平均批大小下的步时，随同时运行数与插入的提示词而波动</translation>
    </message>
    <message>
        <source>Time per token (TPOT), P50</source>
        <translation>每 token（TPOT），P50</translation>
    </message>
    <message>
        <source>Time per token (TPOT), P95</source>
        <translation>每 token（TPOT），P95</translation>
    </message>
    <message>
        <source>Time per token (TPOT), P99</source>
        <translation>每 token（TPOT），P99</translation>
    </message>
    <message>
        <source>Whole answer, mean</source>
        <translation>完整回答，平均</translation>
    </message>
    <message>
        <source>first token + answer length × time per token, both spread</source>
        <translation>首 token 时间 + 回答长度 × 每 token 时间，两者均有离散</translation>
    </message>
    <message>
        <source>Whole answer, P50</source>
        <translation>完整回答，P50</translation>
    </message>
    <message>
        <source>Whole answer, P95</source>
        <translation>完整回答，P95</translation>
    </message>
    <message>
        <source>Whole answer, P99</source>
        <translation>完整回答，P99</translation>
    </message>
    <message>
        <source>MFU of the fastest layout</source>
        <translation>最快并行布局的 MFU</translation>
    </message>
    <message>
        <source>model FLOPs of a step ÷ (step time × dense 16-bit peak of all cards), of the fastest layout that fits</source>
        <translation>单步模型 FLOPs ÷（单步时间 × 全部卡的 16 位稠密峰值算力），取放得下的最快布局</translation>
    </message>
    <message>
        <source>Training speed of the cluster</source>
        <translation>集群训练速度</translation>
    </message>
    <message>
        <source>tokens of a step ÷ (products + memory traffic + collectives + bubble + optimizer + waiting)</source>
        <translation>单步 token 数 ÷（矩阵乘 + 访存 + 集合通信 + 流水线空泡 + 优化器 + 等待）</translation>
    </message>
    <message>
        <source>Memory needed per card, pre-training</source>
        <translation>预训练每卡所需显存</translation>
    </message>
    <message>
        <source>weights + gradients + optimizer + activations + logits + overhead of the fullest card</source>
        <translation>占用最多的卡上：权重 + 梯度 + 优化器 + 激活 + logits + 开销</translation>
    </message>
    <message>
        <source>Size of a checkpoint</source>
        <translation>检查点大小</translation>
    </message>
    <message>
        <source>parameters × (weights + master copy + moments), 14 bytes each</source>
        <translation>参数量 ×（权重 + 主副本 + 动量），每参数 14 字节</translation>
    </message>
    <message>
        <source>Interruptions a day</source>
        <translation>每天中断次数</translation>
    </message>
    <message>
        <source>failures per 1,000 GPU-days × cards</source>
        <translation>每千 GPU·天故障次数 × 卡数</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>√(2 × time to write a checkpoint × time between failures) (Young 1974)</source>
        <translation>√(2 × 写检查点时间 × 平均故障间隔)（Young 1974）</translation>
    </message>
    <message>
        <source>Goodput of the run</source>
        <translation>训练有效时间占比（Goodput）</translation>
    </message>
    <message>
        <source>useful ÷ total time with checkpoints, failures that come at random, restarts (Daly 2006) and other idle time</source>
        <translation>有效时间 ÷ 总时间，计入检查点、随机故障、重启（Daly 2006）及其他空闲时间</translation>
    </message>
    <message>
        <source>All runs over the one that counts</source>
        <translation>全部训练与正式训练之比</translation>
    </message>
    <message>
        <source>1 + experiments × their share + half of each run given up</source>
        <translation>1 + 试验次数 × 单次占比 + 每次放弃的训练计一半</translation>
    </message>
    <message>
        <source>tokens ÷ tokens per second × cards ÷ goodput × all runs</source>
        <translation>token 数 ÷ 每秒 token 数 × 卡数 ÷ 有效时间占比 × 全部训练之比</translation>
    </message>
    <message>
        <source>Energy of pre-training</source>
        <translation>预训练能耗</translation>
    </message>
    <message>
        <source>power of the machines at this utilization × days, before cooling</source>
        <translation>机器在该利用率下的功率 × 天数，不含制冷</translation>
    </message>
    <message>
        <source>Error of training speed before calibration</source>
        <translation>校准前的训练速度误差</translation>
    </message>
    <message>
        <source>predicted ÷ measured speed − 1 of the client&apos;s runs with the program&apos;s assumptions, median of the absolute values</source>
        <translation>客户各次实测任务的“预测速度 ÷ 实测速度 − 1”（采用程序假设），取绝对值的中位数</translation>
    </message>
    <message>
        <source>Error of training speed after calibration</source>
        <translation>校准后的训练速度误差</translation>
    </message>
    <message>
        <source>the same with assumptions fitted to the other runs, or to all when there are too few to leave some out</source>
        <translation>同上，但采用由其余任务拟合的假设；任务太少而无法留出时由全部任务拟合</translation>
    </message>
    <message>
        <source>adapters, switches, cables and optics of a network of full bandwidth × their prices in the book</source>
        <translation>全带宽网络所需的网卡、交换机、线缆与光模块 × 价目表价格</translation>
    </message>
    <message>
        <source>tokens per second ÷ those of the same cards on a network that takes no time, each in its fastest layout</source>
        <translation>每秒 token 数 ÷ 同一批卡在零耗时网络上的每秒 token 数，各取最快的并行方式</translation>
    </message>
    <message>
        <source>(1 − speed ÷ speed on InfiniBand) × price of the machines</source>
        <translation>（1 − 速度 ÷ InfiniBand 上的速度）× 机器价格</translation>
    </message>
    <message>
        <source>Price of the network, InfiniBand</source>
        <translation>网络价格（InfiniBand）</translation>
    </message>
    <message>
        <source>Price of the network, Ethernet with ports of the same speed</source>
        <translation>网络价格（同速端口以太网）</translation>
    </message>
    <message>
        <source>Price of the network, 100 GbE for each card</source>
        <translation>网络价格（每卡 100 GbE）</translation>
    </message>
    <message>
        <source>Price of the network, 25 GbE for each machine</source>
        <translation>网络价格（每机 25 GbE）</translation>
    </message>
    <message>
        <source>Training speed kept, InfiniBand</source>
        <translation>保有的训练速度（InfiniBand）</translation>
    </message>
    <message>
        <source>Training speed kept, Ethernet with ports of the same speed</source>
        <translation>保有的训练速度（同速端口以太网）</translation>
    </message>
    <message>
        <source>Training speed kept, 100 GbE for each card</source>
        <translation>保有的训练速度（每卡 100 GbE）</translation>
    </message>
    <message>
        <source>Training speed kept, 25 GbE for each machine</source>
        <translation>保有的训练速度（每机 25 GbE）</translation>
    </message>
    <message>
        <source>Cost of the missing speed, InfiniBand</source>
        <translation>损失速度的代价（InfiniBand）</translation>
    </message>
    <message>
        <source>Cost of the missing speed, Ethernet with ports of the same speed</source>
        <translation>损失速度的代价（同速端口以太网）</translation>
    </message>
    <message>
        <source>Cost of the missing speed, 100 GbE for each card</source>
        <translation>损失速度的代价（每卡 100 GbE）</translation>
    </message>
    <message>
        <source>Cost of the missing speed, 25 GbE for each machine</source>
        <translation>损失速度的代价（每机 25 GbE）</translation>
    </message>
    <message>
        <source>Lost to virtual GPUs</source>
        <translation>虚拟化 GPU 损耗</translation>
    </message>
    <message>
        <source>rent of machines × virtual GPU loss</source>
        <translation>实例租金 × 虚拟化 GPU 损耗率</translation>
    </message>
    <message>
        <source>Committed but unused</source>
        <translation>承诺期内闲置</translation>
    </message>
    <message>
        <source>committed rent within the plan × share of its hours in which nothing runs</source>
        <translation>规划期内的承诺租金 × 其中无负载小时的占比</translation>
    </message>
    <message>
        <source>Committed beyond the plan</source>
        <translation>规划期后仍需支付的承诺</translation>
    </message>
    <message>
        <source>committed rent of contracts for months after the horizon</source>
        <translation>合约在规划期结束后各月仍应支付的租金</translation>
    </message>
    <message>
        <source>Minimum billing</source>
        <translation>最短计费时长</translation>
    </message>
    <message>
        <source>hours billed beyond those used × price of an hour</source>
        <translation>计费小时超出实际使用的部分 × 每小时价格</translation>
    </message>
    <message>
        <source>Value lost</source>
        <translation>资产减值</translation>
    </message>
    <message>
        <source>servers + network + storage + spares + installation + VAT − resale over the horizon</source>
        <translation>规划期内 服务器 + 网络 + 存储 + 备件 + 安装 + 增值税 − 残值</translation>
    </message>
    <message>
        <source>Value lost while idle</source>
        <translation>闲置期间的减值</translation>
    </message>
    <message>
        <source>value lost × (1 − utilization of the owned machines)</source>
        <translation>资产减值 ×（1 − 自有设备利用率）</translation>
    </message>
    <message>
        <source>Part of the total for training</source>
        <translation>总成本中的训练部分</translation>
    </message>
    <message>
        <source>fine-tuning + pre-training</source>
        <translation>微调 + 预训练</translation>
    </message>
    <message>
        <source>Part of the total for serving</source>
        <translation>总成本中的推理部分</translation>
    </message>
    <message>
        <source>total cost − training</source>
        <translation>总成本 − 训练</translation>
    </message>
    <message>
        <source>cost of serving ÷ million tokens over the horizon</source>
        <translation>推理成本 ÷ 规划期内的百万 token 数</translation>
    </message>
    <message>
        <source>cost of serving ÷ users of the busiest hour, month by month</source>
        <translation>推理成本 ÷ 最忙小时的用户数，逐月计</translation>
    </message>
    <message>
        <source>Cards of a machine</source>
        <translation>单机卡数</translation>
    </message>
    <message>
        <source>as the machine is sold</source>
        <translation>按整机出售的配置</translation>
    </message>
    <message>
        <source>Cards of one copy of the model</source>
        <translation>每个模型副本的卡数</translation>
    </message>
    <message>
        <source>Copies of the model on a machine</source>
        <translation>单机模型副本数</translation>
    </message>
    <message>
        <source>cards of a machine ÷ cards of one copy, rounded down</source>
        <translation>单机卡数 ÷ 每个副本的卡数，向下取整</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位宽</translation>
    </message>
    <message>
        <source>mean over the model in the format served: scales included, what the format leaves alone at 16 bit</source>
        <translation>所用格式下全模型的平均值：含缩放系数，不量化的部分按 16 位计</translation>
    </message>
    <message>
        <source>parameters × bits per weight ÷ 8; with stages, the fullest card × cards</source>
        <translation>参数量 × 每权重位宽 ÷ 8；分流水线级时按最满的卡 × 卡数</translation>
    </message>
    <message>
        <source>KV cache of a thousand tokens</source>
        <translation>每千 token 的 KV 缓存</translation>
    </message>
    <message>
        <source>2 × layers × KV heads × head size × bytes, or what the layers keep instead, at the mean length</source>
        <translation>2 × 层数 × KV 头数 × 头维度 × 字节数，或各层实际保存的内容，按平均长度计</translation>
    </message>
    <message>
        <source>Layers on the processor</source>
        <translation>放在处理器上的层</translation>
    </message>
    <message>
        <source>as few as leave the longest context room on the cards</source>
        <translation>尽量少，只要显卡能放下最长的上下文</translation>
    </message>
    <message>
        <source>sequences in flight × (input + output) × KV cache per token</source>
        <translation>并发序列数 ×（输入 + 输出）× 每 token 的 KV 缓存</translation>
    </message>
    <message>
        <source>cards of the copy × memory of a card, less what its driver keeps; a maker&apos;s GB has 1024³ bytes, here it is 10⁹</source>
        <translation>副本的卡数 × 单卡显存，减去驱动占用；厂商所说的 GB 为 1024³ 字节，这里为 10⁹ 字节</translation>
    </message>
    <message>
        <source>Spare machines</source>
        <translation>备机</translation>
    </message>
    <message>
        <source>one with N+1</source>
        <translation>N+1 时为一台</translation>
    </message>
    <message>
        <source>Power of a machine at rest</source>
        <translation>单机空闲功率</translation>
    </message>
    <message>
        <source>power at rest + what its cards draw more at work, by their use of compute and bandwidth</source>
        <translation>空闲功率 + 各卡工作时多出的功率，按算力与带宽的利用率计</translation>
    </message>
    <message>
        <source>cost of serving × input share ÷ million input tokens</source>
        <translation>推理成本 × 输入占比 ÷ 百万输入 token 数</translation>
    </message>
    <message>
        <source>cost of serving × (1 − input share) ÷ million output tokens</source>
        <translation>推理成本 ×（1 − 输入占比）÷ 百万输出 token 数</translation>
    </message>
    <message>
        <source>as its data sheet says; of rented cards: at rest + the machine around them</source>
        <translation>取自规格书；租用的卡：空闲功率 + 卡以外的整机功率</translation>
    </message>
    <message>
        <source>tensor parallel × pipeline stages × attention groups: of all splits within the targets the one that costs least</source>
        <translation>张量并行 × 流水线级数 × 注意力组数：在满足目标的所有切分中取成本最低的一种</translation>
    </message>
    <message>
        <source>mean wait for the prompts before it + prefill of the prompt + steps until its first text leaves</source>
        <translation>前面提示词造成的平均等待 + 提示词预填充 + 首段文本送出前的步数</translation>
    </message>
    <message>
        <source>sequences in flight × output ÷ time of an answer: TTFT, unless other copies read the prompts, + (output − 1) × TPOT</source>
        <translation>并发序列数 × 输出 ÷ 一次回答的时间：TTFT（若提示词由其他副本预填充则不计）+（输出 − 1）× TPOT</translation>
    </message>
</context>
<context>
    <name>FineTuningCharts</name>
    <message>
        <source>Cost of fine-tuning a month by the number of runs</source>
        <translation>每月微调成本随次数的变化</translation>
    </message>
    <message>
        <source>runs a month</source>
        <translation>每月次数</translation>
    </message>
    <message>
        <source>cost a month</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>own machine</source>
        <translation>自购专机</translation>
    </message>
    <message>
        <source>idle hours</source>
        <translation>空闲时段</translation>
    </message>
    <message>
        <source>buying = renting</source>
        <translation>购买 = 租用</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>No machine with a price holds this method.</source>
        <translation>有价格的机器都放不下该方法。</translation>
    </message>
    <message>
        <source>A machine of its own would be %1; none can be rented.</source>
        <translation>专用机器为 %1；没有可租用的。</translation>
    </message>
    <message>
        <source>A machine of its own (%1), spread over the horizon, pays from %2 runs a month on.</source>
        <translation>专用机器（%1）按规划期分摊，每月 %2 次起划算。</translation>
    </message>
    <message>
        <source>A machine of its own (%1) is never dearer than renting.</source>
        <translation>专用机器（%1）始终不比租用贵。</translation>
    </message>
    <message>
        <source>A machine of its own (%1), spread over the horizon, never pays: it would be full before it is cheaper than renting.</source>
        <translation>专用机器（%1）按规划期分摊始终不划算：还没便宜过租用就已排满。</translation>
    </message>
</context>
<context>
    <name>InferenceCharts</name>
    <message>
        <source>Latency against throughput of one replica</source>
        <translation>单副本的延迟与吞吐</translation>
    </message>
    <message>
        <source>output of one replica</source>
        <translation>单副本输出</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>TPOT target, %1</source>
        <translation>TPOT 目标 %1</translation>
    </message>
    <message>
        <source>TTFT target, %1</source>
        <translation>TTFT 目标 %1</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>并发 %1</translation>
    </message>
    <message>
        <source>Machines over the horizon</source>
        <translation>规划期内的机器数</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>方案台数</translation>
    </message>
    <message>
        <source>peak load</source>
        <translation>峰值负载</translation>
    </message>
    <message>
        <source>Utilization over the week</source>
        <translation>一周的利用率</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>Speed for one user against output of the machine</source>
        <translation>单用户速度与单机吞吐</translation>
    </message>
    <message>
        <source>output speed one user sees</source>
        <translation>单用户看到的输出速度</translation>
    </message>
    <message>
        <source>output of the machine</source>
        <translation>单机输出吞吐</translation>
    </message>
    <message>
        <source>no other is faster and carries more</source>
        <translation>没有更快且承载更多的方式</translation>
    </message>
    <message>
        <source>other ways within the targets</source>
        <translation>达到目标的其他方式</translation>
    </message>
    <message>
        <source>%1 × %2, %3, %4 in flight each</source>
        <translation>%1 × %2，%3，每副本并发 %4</translation>
    </message>
</context>
<context>
    <name>LoadProfile</name>
    <message>
        <source>Azure conversation, May 2024</source>
        <translation>Azure 对话服务（2024 年 5 月）</translation>
    </message>
    <message>
        <source>Alibaba Bailian m-large (ServeGen)</source>
        <translation>阿里云百炼 m-large（ServeGen）</translation>
    </message>
    <message>
        <source>DeepSeek V3/R1, 27 Feb 2025</source>
        <translation>DeepSeek V3/R1（2025 年 2 月 27 日）</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Consumer service, day and night</source>
        <translation>面向消费者的全天服务</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>全天恒定</translation>
    </message>
    <message>
        <source>Night batch</source>
        <translation>夜间批处理</translation>
    </message>
    <message>
        <source>The client&apos;s own log</source>
        <translation>客户自有日志</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>Memory of one copy of the model</source>
        <translation>单副本显存</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Memory of the fullest card</source>
        <translation>占用最高的一张卡</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The price of %1 is %2 months old: confirm it before quoting.</source>
        <translation>%1 的价格已是 %2 个月前的：报价前请核实。</translation>
    </message>
    <message>
        <source>The price of %1 was not read in a source: confirm it before quoting.</source>
        <translation>%1 的价格未经来源核对：报价前请核实。</translation>
    </message>
    <message>
        <source>No paid API in the catalog serves %1.</source>
        <translation>目录中没有提供 %1 的付费 API。</translation>
    </message>
    <message>
        <source>%1 has no price in China; the world price is used.</source>
        <translation>%1 没有国内报价，采用国际价格。</translation>
    </message>
    <message>
        <source>The published shape of %1 does not give its KV cache, so serving it cannot be sized.</source>
        <translation>%1 公布的结构未给出 KV 缓存，无法计算推理配置。</translation>
    </message>
    <message>
        <source>A context of %1 tokens is longer than the model&apos;s %2.</source>
        <translation>上下文 %1 token 超过模型上限 %2。</translation>
    </message>
    <message>
        <source>From month %1 the peak needs %2 machines. The plan adds them then; they need not be bought now.</source>
        <translation>第 %1 个月起，峰值需要 %2 台机器。方案届时再增加，现在不必买齐。</translation>
    </message>
    <message>
        <source>The recommended plan costs %1 more than the budget.</source>
        <translation>推荐方案超出预算 %1。</translation>
    </message>
    <message>
        <source>The rules of thumb disagree: “%1” decides over “%2”.</source>
        <translation>经验法则相互矛盾：以“%1”为准，而非“%2”。</translation>
    </message>
    <message>
        <source>The client&apos;s idea lacks memory: %1 GB are needed, it has %2 GB.</source>
        <translation>客户原方案显存不足：需要 %1 GB，只有 %2 GB。</translation>
    </message>
    <message>
        <source>The client&apos;s idea would be busy %1 of the time.</source>
        <translation>客户原方案的利用率为 %1。</translation>
    </message>
    <message>
        <source>Where the data may go rules out: %1.</source>
        <translation>数据去向的限制排除了：%1。</translation>
    </message>
    <message>
        <source>No priced offer in the catalog meets the targets for: %1.</source>
        <translation>以下方式在目录中没有满足目标且有价格的选项：%1。</translation>
    </message>
    <message>
        <source>Fine-tuning takes %1 GPU-hours a month and fits into the idle hours of the serving machines.</source>
        <translation>微调每月用 %1 GPU 小时，可以放进推理服务器的空闲时段。</translation>
    </message>
    <message>
        <source>The licence of %1 restricts commercial use: %2</source>
        <translation>%1 的许可证限制商用：%2</translation>
    </message>
    <message>
        <source>Pre-training is not in the plan; it would add %1.</source>
        <translation>方案不含预训练；若做，将增加 %1。</translation>
    </message>
    <message>
        <source>%1 is a consumer card: no ECC memory, and the driver licence limits its use in data centres.</source>
        <translation>%1 是消费级显卡：没有 ECC 显存，驱动许可限制在数据中心使用。</translation>
    </message>
    <message>
        <source>on-premises</source>
        <translation>本地部署</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>paid API</source>
        <translation>付费 API</translation>
    </message>
    <message>
        <source>exploring stage</source>
        <translation>探索期</translation>
    </message>
    <message>
        <source>growing stage</source>
        <translation>成长期</translation>
    </message>
    <message>
        <source>mature stage</source>
        <translation>成熟期</translation>
    </message>
    <message>
        <source>data under 10 GB</source>
        <translation>数据量 10 GB 以下</translation>
    </message>
    <message>
        <source>data from 10 GB to 1 TB</source>
        <translation>数据量 10 GB～1 TB</translation>
    </message>
    <message>
        <source>data over 1 TB</source>
        <translation>数据量 1 TB 以上</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>NO (research only)</source>
        <translation>不可商用（仅限研究）</translation>
    </message>
    <message>
        <source>yes (application form)</source>
        <translation>可商用（需填表申请）</translation>
    </message>
    <message>
        <source>yes (&lt;1M DAU, application)</source>
        <translation>可商用（日活 100 万以下，需申请）</translation>
    </message>
    <message>
        <source>yes (conditions)</source>
        <translation>可商用（附条件）</translation>
    </message>
    <message>
        <source>yes (use restrictions)</source>
        <translation>可商用（有用途限制）</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>yes (&lt;=100M MAU)</source>
        <translation>可商用（月活不超过 1 亿）</translation>
    </message>
    <message>
        <source>conditional (hosting restricted)</source>
        <translation>有条件（限制托管服务）</translation>
    </message>
    <message>
        <source>NO without a Mistral commercial licence</source>
        <translation>未获 Mistral 商业授权不可商用</translation>
    </message>
    <message>
        <source>conditional (&gt;700M MAU needs Meta licence; AUP)</source>
        <translation>有条件（月活超过 7 亿须获 Meta 许可，并遵守使用政策）</translation>
    </message>
    <message>
        <source>conditional; EU-domiciled licensees excluded for the multimodal models</source>
        <translation>有条件；多模态模型不授权欧盟主体</translation>
    </message>
    <message>
        <source>yes (attribution above 100M MAU / $20M month)</source>
        <translation>可商用（月活超 1 亿或月收入超 2000 万美元须署名）</translation>
    </message>
    <message>
        <source>yes (attribution)</source>
        <translation>可商用（须署名）</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>The client&apos;s idea misses the latency targets even with a single request.</source>
        <translation>客户原方案即使只处理一个请求也达不到响应目标。</translation>
    </message>
    <message>
        <source>%1 cannot run layers on the processor; choose llama.cpp or Ollama.</source>
        <translation>%1 不能把层放到处理器上，请选用 llama.cpp 或 Ollama。</translation>
    </message>
    <message>
        <source>%1 of the layers run on the host&apos;s processor.</source>
        <translation>%1 的层由主机处理器计算。</translation>
    </message>
    <message>
        <source>In the busiest hour one request in twenty waits longer than %1 s for its first token; the target is %2 s.</source>
        <translation>最忙的一小时里，每二十个请求有一个等首 token 超过 %1 秒，而目标是 %2 秒。</translation>
    </message>
    <message>
        <source>At this load speculative decoding costs %1 of what a machine carries.</source>
        <translation>在此负载下，投机解码会让单机承载量减少 %1。</translation>
    </message>
    <message>
        <source>No machine holds two copies of the model, so prompts cannot be read apart.</source>
        <translation>没有机器放得下两个模型副本，预填充无法分离。</translation>
    </message>
    <message>
        <source>The calibration from %1 was made with assumptions of which %2 are others now: calibrate again.</source>
        <translation>来自 %1 的校准所依据的假设中，有 %2 项现已不同：请重新校准。</translation>
    </message>
    <message>
        <source>%1 does not load weights in %2: choose another format or another engine.</source>
        <translation>%1 不能加载 %2 格式的权重：请换一种格式或换一个引擎。</translation>
    </message>
    <message>
        <source>The client&apos;s idea carries %1 of the peak; to carry all of it takes %2 of these machines.</source>
        <translation>客户原方案只能承载峰值的 %1；要全部承载，需要这样的机器 %2 台。</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Own</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Client&apos;s idea</source>
        <translation>客户原方案</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Business stage</source>
        <translation>业务阶段</translation>
    </message>
    <message>
        <source>Data assets</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发需求</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署策略</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>方案库</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>TCO</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>参数与来源</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案书</translation>
    </message>
</context>
<context>
    <name>PreTrainingChart</name>
    <message>
        <source>Cost against days</source>
        <translation>成本与天数</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>General commercial/industrial blended tariff</source>
        <translation>一般工商业综合电价</translation>
    </message>
    <message>
        <source>Commercial/industrial time-of-use</source>
        <translation>工商业分时电价</translation>
    </message>
    <message>
        <source>Western hub DC tariff (Inner Mongolia/Ningxia/Guizhou)</source>
        <translation>西部枢纽数据中心电价（内蒙古/宁夏/贵州）</translation>
    </message>
    <message>
        <source>Industrial average</source>
        <translation>工业平均电价</translation>
    </message>
    <message>
        <source>Commercial average</source>
        <translation>商业平均电价</translation>
    </message>
    <message>
        <source>Non-household band IC excl. recoverable taxes</source>
        <translation>非居民 IC 档（不含可抵扣税）</translation>
    </message>
    <message>
        <source>Large commercial</source>
        <translation>大型商业用电</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>商业用电</translation>
    </message>
    <message>
        <source>Google fleet PUE</source>
        <translation>Google 全部数据中心的 PUE</translation>
    </message>
    <message>
        <source>AWS fleet PUE</source>
        <translation>AWS 全部数据中心的 PUE</translation>
    </message>
    <message>
        <source>Microsoft fleet PUE</source>
        <translation>微软全部数据中心的 PUE</translation>
    </message>
    <message>
        <source>Alibaba Cloud PUE (average used)</source>
        <translation>阿里云 PUE（采用平均值）</translation>
    </message>
    <message>
        <source>Survey average, all data centres</source>
        <translation>行业调查平均，全部数据中心</translation>
    </message>
    <message>
        <source>China national target/average</source>
        <translation>中国国家目标/平均</translation>
    </message>
    <message>
        <source>Office machine room with split air-conditioning</source>
        <translation>采用分体空调的办公室机房</translation>
    </message>
    <message>
        <source>US wholesale 250-500 kW</source>
        <translation>美国批发托管 250～500 kW</translation>
    </message>
    <message>
        <source>GPU-density liquid-ready colocation</source>
        <translation>支持液冷的 GPU 高密托管</translation>
    </message>
    <message>
        <source>Generic planning value</source>
        <translation>通用规划值</translation>
    </message>
    <message>
        <source>High-density rack 10-30 kW</source>
        <translation>高密机柜 10～30 kW</translation>
    </message>
    <message>
        <source>Standard 4-6 kW rack</source>
        <translation>标准机柜 4～6 kW</translation>
    </message>
    <message>
        <source>IDC per-kW price incl. power</source>
        <translation>IDC 每 kW 价格（含电费）</translation>
    </message>
    <message>
        <source>BGP internet bandwidth</source>
        <translation>BGP 公网带宽</translation>
    </message>
    <message>
        <source>Annualised GPU failure rate under training</source>
        <translation>训练负载下的 GPU 年故障率</translation>
    </message>
    <message>
        <source>Hardware maintenance after warranty</source>
        <translation>质保期后的硬件维保</translation>
    </message>
    <message>
        <source>NVIDIA/OEM 3-yr business support</source>
        <translation>NVIDIA/整机厂商三年商务支持</translation>
    </message>
    <message>
        <source>Yearly upkeep of a 10x RTX 4090 deployment</source>
        <translation>10 张 RTX 4090 的年运维费用</translation>
    </message>
    <message>
        <source>Effective training time</source>
        <translation>有效训练时间</translation>
    </message>
    <message>
        <source>Spare nodes for a cluster</source>
        <translation>集群备用节点</translation>
    </message>
    <message>
        <source>MLOps engineer cash salary</source>
        <translation>MLOps 工程师现金薪酬</translation>
    </message>
    <message>
        <source>MLOps engineer base salary</source>
        <translation>MLOps 工程师基本薪酬</translation>
    </message>
    <message>
        <source>Remote MLOps average</source>
        <translation>远程 MLOps 平均薪酬</translation>
    </message>
    <message>
        <source>GPUs one engineer can look after</source>
        <translation>一名工程师可照管的 GPU 数</translation>
    </message>
    <message>
        <source>Staff cost assumed in an 8xH100 3-yr TCO</source>
        <translation>8xH100 三年 TCO 中假设的人力成本</translation>
    </message>
    <message>
        <source>Value retention months 0-12</source>
        <translation>第 0～12 个月的保值率</translation>
    </message>
    <message>
        <source>Value retention months 12-18</source>
        <translation>第 12～18 个月的保值率</translation>
    </message>
    <message>
        <source>Value retention months 18-24</source>
        <translation>第 18～24 个月的保值率</translation>
    </message>
    <message>
        <source>Value retention months 24-36</source>
        <translation>第 24～36 个月的保值率</translation>
    </message>
    <message>
        <source>Value retention months 36-72</source>
        <translation>第 36～72 个月的保值率</translation>
    </message>
    <message>
        <source>B200 value ~1 yr after launch</source>
        <translation>B200 上市约一年后的价值</translation>
    </message>
    <message>
        <source>CoreWeave H100 contract re-booking price</source>
        <translation>CoreWeave H100 合约续订价格</translation>
    </message>
    <message>
        <source>H100 rental price fall from 2024 peak</source>
        <translation>H100 租金较 2024 年高点的跌幅</translation>
    </message>
    <message>
        <source>Accounting life: Amazon 5, Google 6, Microsoft 6, Meta 5.5, CoreWeave 6</source>
        <translation>会计折旧年限：亚马逊 5、谷歌 6、微软 6、Meta 5.5、CoreWeave 6</translation>
    </message>
    <message>
        <source>Bear-case economic life (Burry)</source>
        <translation>悲观情形的经济寿命（Burry）</translation>
    </message>
    <message>
        <source>Minimum tax life of electronic equipment</source>
        <translation>电子设备的最低税务折旧年限</translation>
    </message>
    <message>
        <source>Accounting salvage</source>
        <translation>会计残值</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise in cloud</source>
        <translation>NVIDIA AI Enterprise（云端）</translation>
    </message>
    <message>
        <source>Cluster scheduler (open source) / Run:ai-class</source>
        <translation>集群调度（开源）/ Run:ai 级</translation>
    </message>
    <message>
        <source>CUDA toolkit licence fee</source>
        <translation>CUDA 工具包许可费</translation>
    </message>
    <message>
        <source>Industry WACC</source>
        <translation>行业加权平均资本成本</translation>
    </message>
    <message>
        <source>Discount rate for IT projects</source>
        <translation>IT 项目折现率</translation>
    </message>
    <message>
        <source>1-yr LPR</source>
        <translation>一年期 LPR</translation>
    </message>
    <message>
        <source>CNY per USD</source>
        <translation>美元兑人民币</translation>
    </message>
    <message>
        <source>VAT on hardware</source>
        <translation>硬件增值税</translation>
    </message>
    <message>
        <source>VAT on cloud services</source>
        <translation>云服务增值税</translation>
    </message>
    <message>
        <source>State sales tax on hardware</source>
        <translation>硬件州销售税</translation>
    </message>
    <message>
        <source>Import tariff risk on servers</source>
        <translation>服务器进口关税风险</translation>
    </message>
    <message>
        <source>GPU power as fraction of TDP, training</source>
        <translation>训练时 GPU 功耗占 TDP 的比例</translation>
    </message>
    <message>
        <source>GPU power as fraction of TDP, LLM inference</source>
        <translation>大模型推理时 GPU 功耗占 TDP 的比例</translation>
    </message>
    <message>
        <source>GPU idle fraction of TDP</source>
        <translation>GPU 空闲功耗占 TDP 的比例</translation>
    </message>
    <message>
        <source>Server power / sum of GPU TDP (nameplate)</source>
        <translation>整机功耗 / GPU TDP 之和（铭牌值）</translation>
    </message>
    <message>
        <source>Average IT power per deployed H100-class GPU incl. host</source>
        <translation>每张在用 H100 级 GPU 的平均 IT 功耗（含主机）</translation>
    </message>
    <message>
        <source>GPU share of DGX H100 system power</source>
        <translation>GPU 占 DGX H100 整机功耗的比例</translation>
    </message>
    <message>
        <source>PSU efficiency</source>
        <translation>电源效率</translation>
    </message>
    <message>
        <source>Training MFU on H100, dense</source>
        <translation>H100 训练 MFU（稠密）</translation>
    </message>
    <message>
        <source>Max achievable matmul / spec: A100 .87, H100 .80, B200 .776, MI300X .514</source>
        <translation>可达矩阵乘算力 / 标称值：A100 0.87、H100 0.80、B200 0.776、MI300X 0.514</translation>
    </message>
    <message>
        <source>Usable memory bandwidth fraction</source>
        <translation>可用显存带宽比例</translation>
    </message>
    <message>
        <source>VRAM safety reserve per GPU</source>
        <translation>每卡显存安全余量</translation>
    </message>
    <message>
        <source>DeepSeek V3/R1 production tokens/s per H800 incl. cached input</source>
        <translation>DeepSeek V3/R1 线上每张 H800 的 token/秒（含缓存输入）</translation>
    </message>
    <message>
        <source>SGLang DeepSeek-V3 on 12x8 H100: 52.3k in / 22.3k out tok/s per node</source>
        <translation>SGLang DeepSeek-V3，12x8 H100：每节点输入 52.3k / 输出 22.3k tok/s</translation>
    </message>
    <message>
        <source>Llama 2 7B, 2T tokens pre-training</source>
        <translation>Llama 2 7B 预训练，2T token</translation>
    </message>
    <message>
        <source>Llama 2 13B, 2T tokens pre-training</source>
        <translation>Llama 2 13B 预训练，2T token</translation>
    </message>
    <message>
        <source>Llama 2 70B, 2T tokens pre-training</source>
        <translation>Llama 2 70B 预训练，2T token</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, 15T tokens pre-training</source>
        <translation>Llama 3.1 8B 预训练，15T token</translation>
    </message>
    <message>
        <source>Llama 3.1 70B, 15T tokens pre-training</source>
        <translation>Llama 3.1 70B 预训练，15T token</translation>
    </message>
    <message>
        <source>Llama 3.1 405B, 15.6T tokens pre-training</source>
        <translation>Llama 3.1 405B 预训练，15.6T token</translation>
    </message>
    <message>
        <source>DeepSeek-V3 full training, 14.8T tokens</source>
        <translation>DeepSeek-V3 完整训练，14.8T token</translation>
    </message>
    <message>
        <source>Full bf16/fp16 mixed (AMP), GB per 1B</source>
        <translation>全参数 bf16/fp16 混合精度（AMP），每 1B 参数 GB 数</translation>
    </message>
    <message>
        <source>Full pure_bf16, GB per 1B</source>
        <translation>全参数纯 bf16，每 1B 参数 GB 数</translation>
    </message>
    <message>
        <source>LoRA/Freeze/GaLore 16-bit, GB per 1B</source>
        <translation>LoRA/Freeze/GaLore 16 位，每 1B 参数 GB 数</translation>
    </message>
    <message>
        <source>QLoRA 8-bit, GB per 1B</source>
        <translation>QLoRA 8 位，每 1B 参数 GB 数</translation>
    </message>
    <message>
        <source>QLoRA 4-bit, GB per 1B</source>
        <translation>QLoRA 4 位，每 1B 参数 GB 数</translation>
    </message>
    <message>
        <source>1-yr commitment discount (AWS p4d 2.745-&gt;1.740)</source>
        <translation>一年承诺折扣（AWS p4d 2.745→1.740）</translation>
    </message>
    <message>
        <source>3-yr commitment discount (AWS p4d 2.745-&gt;1.172; p5 6.88-&gt;2.972)</source>
        <translation>三年承诺折扣（AWS p4d 2.745→1.172；p5 6.88→2.972）</translation>
    </message>
    <message>
        <source>Spot discount (AWS p5 6.88-&gt;2.598; p4d 2.745-&gt;2.083)</source>
        <translation>竞价折扣（AWS p5 6.88→2.598；p4d 2.745→2.083）</translation>
    </message>
    <message>
        <source>On-prem H100 amortised cost, 3 yr, 90% use, colo 180/kW-mo</source>
        <translation>自建 H100 摊销成本（三年、利用率 90%、托管 180/kW·月）</translation>
    </message>
    <message>
        <source>Add-on for network, storage, licences, spares, staff</source>
        <translation>网络、存储、许可、备件、人员的附加成本</translation>
    </message>
    <message>
        <source>Average utilisation of inference fleets</source>
        <translation>推理集群的平均利用率</translation>
    </message>
    <message>
        <source>Bytes of English text per token</source>
        <translation>每 token 的英文字节数</translation>
    </message>
    <message>
        <source>Bytes of Chinese text per token</source>
        <translation>每 token 的中文字节数</translation>
    </message>
    <message>
        <source>Alibaba Cloud Bailian</source>
        <translation>阿里云百炼</translation>
    </message>
    <message>
        <source>Alibaba Cloud</source>
        <translation>阿里云</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
    <message>
        <source>Huawei Cloud / Ascend</source>
        <translation>华为云 / 昇腾</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>华为云</translation>
    </message>
    <message>
        <source>CN GPU leasing market</source>
        <translation>国内算力租赁市场</translation>
    </message>
    <message>
        <source>Gongji</source>
        <translation>共绩算力</translation>
    </message>
    <message>
        <source>Zhipu AI</source>
        <translation>智谱 AI</translation>
    </message>
    <message>
        <source>Moonshot AI</source>
        <translation>月之暗面</translation>
    </message>
    <message>
        <source>Ascend 910C 128GB (2 die)</source>
        <translation>昇腾 910C 128GB（双 die）</translation>
    </message>
    <message>
        <source>B300 HGX/DGX 288GB (268-270 usable)</source>
        <translation>B300 HGX/DGX 288GB（可用 268～270）</translation>
    </message>
    <message>
        <source>DGX Spark (GB10) 128GB unified</source>
        <translation>DGX Spark（GB10）128GB 统一内存</translation>
    </message>
    <message>
        <source>GB200 per GPU in NVL72</source>
        <translation>GB200（NVL72 中的单卡）</translation>
    </message>
    <message>
        <source>GB300 per GPU in NVL72</source>
        <translation>GB300（NVL72 中的单卡）</translation>
    </message>
    <message>
        <source>GeForce RTX 4090 48GB board mod</source>
        <translation>GeForce RTX 4090 48GB 改装卡</translation>
    </message>
    <message>
        <source>Ryzen AI Max+ 395 (Strix Halo) 128GB unified</source>
        <translation>Ryzen AI Max+ 395（Strix Halo）128GB 统一内存</translation>
    </message>
    <message>
        <source>GPT-3 175B (reference)</source>
        <translation>GPT-3 175B（参照）</translation>
    </message>
    <message>
        <source>1x RTX 4090 workstation</source>
        <translation>1x RTX 4090 工作站</translation>
    </message>
    <message>
        <source>1x RTX 5090 workstation</source>
        <translation>1x RTX 5090 工作站</translation>
    </message>
    <message>
        <source>2x RTX 4090 workstation</source>
        <translation>2x RTX 4090 工作站</translation>
    </message>
    <message>
        <source>2x RTX A6000 NVLink workstation</source>
        <translation>2x RTX A6000 NVLink 工作站</translation>
    </message>
    <message>
        <source>4x A100 80GB PCIe server</source>
        <translation>4x A100 80GB PCIe 服务器</translation>
    </message>
    <message>
        <source>4x RTX 4090 server (blower/liquid)</source>
        <translation>4x RTX 4090 服务器（涡轮/液冷）</translation>
    </message>
    <message>
        <source>8x A100 80GB PCIe server</source>
        <translation>8x A100 80GB PCIe 服务器</translation>
    </message>
    <message>
        <source>8x A800/A100 80GB NVLink server (China channel)</source>
        <translation>8x A800/A100 80GB NVLink 服务器（国内渠道）</translation>
    </message>
    <message>
        <source>8x H20 96GB/141GB server</source>
        <translation>8x H20 96GB/141GB 服务器</translation>
    </message>
    <message>
        <source>8x HGX H100 server</source>
        <translation>8x HGX H100 服务器</translation>
    </message>
    <message>
        <source>8x HGX H200 server</source>
        <translation>8x HGX H200 服务器</translation>
    </message>
    <message>
        <source>8x L40S server</source>
        <translation>8x L40S 服务器</translation>
    </message>
    <message>
        <source>8x MI300X server</source>
        <translation>8x MI300X 服务器</translation>
    </message>
    <message>
        <source>8x MI355X server</source>
        <translation>8x MI355X 服务器</translation>
    </message>
    <message>
        <source>8x RTX 4090 48GB mod 4U server</source>
        <translation>8x RTX 4090 48GB 改装 4U 服务器</translation>
    </message>
    <message>
        <source>8x RTX 4090 4U server</source>
        <translation>8x RTX 4090 4U 服务器</translation>
    </message>
    <message>
        <source>8x RTX PRO 6000 server</source>
        <translation>8x RTX PRO 6000 服务器</translation>
    </message>
    <message>
        <source>AI platform: 4x A100 80GB fine-tune node</source>
        <translation>AI 中台：4x A100 80GB 微调节点</translation>
    </message>
    <message>
        <source>AI platform: 8x RTX 6000 Ada in 2 servers</source>
        <translation>AI 中台：2 台服务器共 8x RTX 6000 Ada</translation>
    </message>
    <message>
        <source>Atlas 800I A2 (inference)</source>
        <translation>Atlas 800I A2（推理）</translation>
    </message>
    <message>
        <source>Atlas 800T A2 (training)</source>
        <translation>Atlas 800T A2（训练）</translation>
    </message>
    <message>
        <source>Scenario B: 2x RTX 6000 Ada</source>
        <translation>场景 B：2x RTX 6000 Ada</translation>
    </message>
    <message>
        <source>Scenario C: H100 80GB x8 node</source>
        <translation>场景 C：8x H100 80GB 节点</translation>
    </message>
    <message>
        <source>25GbE dual-port NIC</source>
        <translation>25GbE 双口网卡</translation>
    </message>
    <message>
        <source>100G EDR/100GbE NIC</source>
        <translation>100G EDR/100GbE 网卡</translation>
    </message>
    <message>
        <source>32x100GbE switch</source>
        <translation>32x100GbE 交换机</translation>
    </message>
    <message>
        <source>48x25GbE + 8x100GbE switch</source>
        <translation>48x25GbE + 8x100GbE 交换机</translation>
    </message>
    <message>
        <source>64x400GbE / SN5600-class switch</source>
        <translation>64x400GbE / SN5600 级交换机</translation>
    </message>
    <message>
        <source>All-flash parallel file appliance (VAST/WEKA/DDN AI400X)</source>
        <translation>全闪并行文件存储一体机（VAST/WEKA/DDN AI400X）</translation>
    </message>
    <message>
        <source>Ceph/MinIO object on HDD servers</source>
        <translation>硬盘服务器上的 Ceph/MinIO 对象存储</translation>
    </message>
    <message>
        <source>Lustre/BeeGFS HDD+flash appliance</source>
        <translation>Lustre/BeeGFS 混闪一体机</translation>
    </message>
    <message>
        <source>NDR passive/active copper 1-5 m</source>
        <translation>NDR 无源/有源铜缆 1～5 m</translation>
    </message>
    <message>
        <source>Network share of cluster capex: 8-15%</source>
        <translation>网络占集群资本支出：8%～15%</translation>
    </message>
    <message>
        <source>Network share of total cluster cost: about 20%</source>
        <translation>网络占集群总成本：约 20%</translation>
    </message>
    <message>
        <source>OSFP 2x400G SR8/DR8 twin-port transceiver</source>
        <translation>OSFP 2x400G SR8/DR8 双口光模块</translation>
    </message>
    <message>
        <source>Quantum-2 QM9700 NDR switch, 64x400G (32 OSFP)</source>
        <translation>Quantum-2 QM9700 NDR 交换机，64x400G（32 个 OSFP）</translation>
    </message>
    <message>
        <source>ConnectX-7 400G NDR HCA</source>
        <translation>ConnectX-7 400G NDR 网卡</translation>
    </message>
    <message>
        <source>Enterprise NVMe TLC U.2 3.84-15 TB</source>
        <translation>企业级 NVMe TLC U.2 3.84～15 TB</translation>
    </message>
    <message>
        <source>Enterprise QLC 30-122 TB</source>
        <translation>企业级 QLC 30～122 TB</translation>
    </message>
    <message>
        <source>Nearline HDD 20-30 TB</source>
        <translation>近线硬盘 20～30 TB</translation>
    </message>
    <message>
        <source>AI Enterprise in cloud</source>
        <translation>AI Enterprise（云端）</translation>
    </message>
    <message>
        <source>AI Enterprise subscription</source>
        <translation>AI Enterprise 订阅</translation>
    </message>
    <message>
        <source>CDN Verizon first 10 TB</source>
        <translation>CDN Verizon 首 10 TB</translation>
    </message>
    <message>
        <source>COS public egress</source>
        <translation>COS 公网流出</translation>
    </message>
    <message>
        <source>CPFS advanced 100MB/s/TiB</source>
        <translation>CPFS 高级型 100MB/s/TiB</translation>
    </message>
    <message>
        <source>FSx Lustre persistent SSD 125 MB/s/TiB</source>
        <translation>FSx Lustre 持久型 SSD 125 MB/s/TiB</translation>
    </message>
    <message>
        <source>FSx Windows SSD multi-AZ</source>
        <translation>FSx Windows SSD 多可用区</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>公网流出</translation>
    </message>
    <message>
        <source>Internet egress after free 10 TB/month</source>
        <translation>公网流出（每月免费 10 TB 之后）</translation>
    </message>
    <message>
        <source>Internet egress first 10 TB (af-south-1)</source>
        <translation>公网流出首 10 TB（af-south-1）</translation>
    </message>
    <message>
        <source>Internet egress first 10 TB (ap-northeast-2)</source>
        <translation>公网流出首 10 TB（ap-northeast-2）</translation>
    </message>
    <message>
        <source>Internet egress first 10 TB (sa-east-1)</source>
        <translation>公网流出首 10 TB（sa-east-1）</translation>
    </message>
    <message>
        <source>Internet egress first 10 TB (us-east-1)</source>
        <translation>公网流出首 10 TB（us-east-1）</translation>
    </message>
    <message>
        <source>Internet egress first 10 TB (us-gov-west-1)</source>
        <translation>公网流出首 10 TB（us-gov-west-1）</translation>
    </message>
    <message>
        <source>Internet egress next 10 TB (zone 1)</source>
        <translation>公网流出次 10 TB（一区）</translation>
    </message>
    <message>
        <source>Intra-region (per direction)</source>
        <translation>区域内传输（单向）</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise surcharge A100 40GB</source>
        <translation>NVIDIA AI Enterprise 加价 A100 40GB</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise surcharge A100 80GB</source>
        <translation>NVIDIA AI Enterprise 加价 A100 80GB</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise surcharge B200</source>
        <translation>NVIDIA AI Enterprise 加价 B200</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise surcharge GB200</source>
        <translation>NVIDIA AI Enterprise 加价 GB200</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise surcharge H100/H200</source>
        <translation>NVIDIA AI Enterprise 加价 H100/H200</translation>
    </message>
    <message>
        <source>Network egress (functions, NA/EU)</source>
        <translation>网络流出（函数计算，北美/欧洲）</translation>
    </message>
    <message>
        <source>OSS public egress (mainland, busy hours)</source>
        <translation>OSS 公网流出（内地，忙时）</translation>
    </message>
    <message>
        <source>OSS standard LRS</source>
        <translation>OSS 标准型（本地冗余）</translation>
    </message>
    <message>
        <source>Proving that a model helps: inference on one or two cards, fine-tuning rented by the hour.</source>
        <translation>验证模型是否有用：推理用一两张卡，微调按小时租用。</translation>
    </message>
    <message>
        <source>Building a domain model: own cards for fine-tuning, own and rented ones for inference.</source>
        <translation>构建领域模型：微调用自有卡，推理自有与租用结合。</translation>
    </message>
    <message>
        <source>Serving at scale: training only where it is needed.</source>
        <translation>规模化服务：只在需要的地方训练。</translation>
    </message>
    <message>
        <source>Below 10 GB: prompts and retrieval, no fine-tuning; the money goes to inference and the vector store.</source>
        <translation>低于 10 GB：提示工程与检索，不做微调；资金用于推理和向量库。</translation>
    </message>
    <message>
        <source>10 GB to 1 TB of good data: LoRA or QLoRA.</source>
        <translation>10 GB 至 1 TB 的高质量数据：LoRA 或 QLoRA。</translation>
    </message>
    <message>
        <source>Above 1 TB of data nobody else has: continued pre-training may pay.</source>
        <translation>超过 1 TB 的独家数据：继续预训练可能划算。</translation>
    </message>
    <message>
        <source>Below: retrieval. The claims show why tokens and task decide rather than gigabytes.</source>
        <translation>低于此值：用检索。原文说法一栏说明为何取决于 token 和任务，而非 GB 数。</translation>
    </message>
    <message>
        <source>Above: continued pre-training.</source>
        <translation>高于此值：继续预训练。</translation>
    </message>
    <message>
        <source>Peak below: one or two local cards.</source>
        <translation>峰值低于此值：一两张本地卡。</translation>
    </message>
    <message>
        <source>Peak above: cloud or a cluster.</source>
        <translation>峰值高于此值：云端或集群。</translation>
    </message>
    <message>
        <source>Budget for a peak below 10 QPS: one or two cards.</source>
        <translation>峰值低于 10 QPS 的预算：一两张卡。</translation>
    </message>
    <message>
        <source>Budget for 10 to 100 QPS: a dedicated inference server.</source>
        <translation>10 至 100 QPS 的预算：一台专用推理服务器。</translation>
    </message>
    <message>
        <source>Budget above 100 QPS: at least this much, in the cloud or for a cluster.</source>
        <translation>超过 100 QPS 的预算：至少这么多，用于云端或集群。</translation>
    </message>
    <message>
        <source>All on own machines, for sensitive data: large first payment, may be cheaper than cloud over three years.</source>
        <translation>全部自有机器，适合敏感数据：首期支出大，三年内可能比云端便宜。</translation>
    </message>
    <message>
        <source>All in the cloud, for elastic demand: beyond two years it may cost this many times the local cost.</source>
        <translation>全部上云，适合弹性需求：超过两年，费用可能达到本地的这个倍数。</translation>
    </message>
    <message>
        <source>Use beyond this many years counts as long.</source>
        <translation>使用超过这个年数算作长期。</translation>
    </message>
    <message>
        <source>Train in the cloud and serve locally, or serve the base load locally and peaks in the cloud: best where average utilization is as low as this.</source>
        <translation>云端训练、本地推理，或本地承担基础负载、云端承担峰值：平均利用率低至此值时最合适。</translation>
    </message>
    <message>
        <source>Average utilization below: cloud is cheaper.</source>
        <translation>平均利用率低于此值：云端更便宜。</translation>
    </message>
    <message>
        <source>Average utilization above: own hardware is cheaper.</source>
        <translation>平均利用率高于此值：自有硬件更便宜。</translation>
    </message>
    <message>
        <source>QLoRA workshop: one RTX 4090 machine for fine-tuning and quantized inference.</source>
        <translation>QLoRA 工坊：一台 RTX 4090 机器，用于微调和量化推理。</translation>
    </message>
    <message>
        <source>Two A100 80GB with NVLink, 512 GB of memory, 25GbE.</source>
        <translation>两张 A100 80GB（NVLink）、512 GB 内存、25GbE。</translation>
    </message>
    <message>
        <source>Four A100 80GB for fine-tuning, eight RTX 6000 Ada for inference, 50 TB NVMe, 100 Gb/s between training nodes.</source>
        <translation>四张 A100 80GB 用于微调，八张 RTX 6000 Ada 用于推理，50 TB NVMe，训练节点间 100 Gb/s。</translation>
    </message>
    <message>
        <source>At least this much: 32 to 64 H100, Lustre storage, Quantum-2 InfiniBand.</source>
        <translation>至少这么多：32 至 64 张 H100、Lustre 存储、Quantum-2 InfiniBand。</translation>
    </message>
    <message>
        <source>Extra share for people who clean data.</source>
        <translation>数据清洗人员的附加比例。</translation>
    </message>
    <message>
        <source>Extra share for power supply and machine room.</source>
        <translation>供电与机房的附加比例。</translation>
    </message>
    <message>
        <source>Share of the three-year cost: hardware.</source>
        <translation>三年成本占比：硬件。</translation>
    </message>
    <message>
        <source>Electricity and cooling over three years.</source>
        <translation>三年的电力与制冷。</translation>
    </message>
    <message>
        <source>Share of the salaries of operators.</source>
        <translation>运维人员的薪酬占比。</translation>
    </message>
    <message>
        <source>Licences, cluster management, commercial models.</source>
        <translation>许可、集群管理、商业模型。</translation>
    </message>
    <message>
        <source>Rack rent and bandwidth.</source>
        <translation>机柜租金与带宽。</translation>
    </message>
    <message>
        <source>Horizon of the shares above.</source>
        <translation>以上占比的规划期。</translation>
    </message>
    <message>
        <source>Years after which the hardware has lost the share below.</source>
        <translation>硬件在多少年后损失下述比例的价值。</translation>
    </message>
    <message>
        <source>Share of the price lost by then.</source>
        <translation>届时损失的价格比例。</translation>
    </message>
    <message>
        <source>Network as a share of the hardware cost when several machines train together.</source>
        <translation>多机协同训练时，网络占硬件成本的比例。</translation>
    </message>
    <message>
        <source>Linear speed-up falls below this without a proper network.</source>
        <translation>没有合适的网络时，线性加速比低于此值。</translation>
    </message>
    <message>
        <source>Allocated GPU hours over available GPU hours, training: at least.</source>
        <translation>训练：已分配 GPU 小时占可用 GPU 小时的比例，至少。</translation>
    </message>
    <message>
        <source>The same for inference with a day and night rhythm.</source>
        <translation>有昼夜节律的推理，同上。</translation>
    </message>
    <message>
        <source>On-demand price of p4d.24xlarge as the article has it; outdated since June 2025.</source>
        <translation>p4d.24xlarge 的按需价格（原文）；自 2025 年 6 月起已过时。</translation>
    </message>
    <message>
        <source>Renting eight A100 for fine-tuning.</source>
        <translation>租用八张 A100 做微调。</translation>
    </message>
    <message>
        <source>Full load of an 8 x A100 server; too low, see the claims.</source>
        <translation>8 卡 A100 服务器的满载功耗；偏低，见原文说法。</translation>
    </message>
    <message>
        <source>Energy of that server per year; follows from the wrong power.</source>
        <translation>该服务器的年用电量；由错误的功耗推出。</translation>
    </message>
    <message>
        <source>Electricity of that server per year.</source>
        <translation>该服务器的年电费。</translation>
    </message>
    <message>
        <source>Salary of one MLOps engineer.</source>
        <translation>一名 MLOps 工程师的薪酬。</translation>
    </message>
    <message>
        <source>Pre-training of a 7B model; low by a factor, see the claims.</source>
        <translation>7B 模型的预训练；低估了一个倍数，见原文说法。</translation>
    </message>
    <message>
        <source>Pre-training of a 70B model; low by a factor, see the claims.</source>
        <translation>70B 模型的预训练；低估了一个倍数，见原文说法。</translation>
    </message>
    <message>
        <source>Pre-training of a 405B model; low by a factor, see the claims.</source>
        <translation>405B 模型的预训练；低估了一个倍数，见原文说法。</translation>
    </message>
    <message>
        <source>Share of companies that need no pre-training.</source>
        <translation>不需要预训练的企业占比。</translation>
    </message>
    <message>
        <source>Host memory per training GPU; eight times what such machines have.</source>
        <translation>每张训练 GPU 的主机内存；是此类机器实际的八倍。</translation>
    </message>
    <message>
        <source>GPU memory for full fine-tuning of a 70B model; pure BF16 only.</source>
        <translation>70B 模型全参数微调的显存；仅为纯 BF16。</translation>
    </message>
    <message>
        <source>GPU memory for LoRA on a 70B model.</source>
        <translation>70B 模型 LoRA 的显存。</translation>
    </message>
    <message>
        <source>GPU memory for 4-bit QLoRA on a 70B model.</source>
        <translation>70B 模型 4 位 QLoRA 的显存。</translation>
    </message>
    <message>
        <source>Hardware for full fine-tuning of a 70B model: eight A100 80GB.</source>
        <translation>70B 模型全参数微调的硬件：八张 A100 80GB。</translation>
    </message>
    <message>
        <source>Hardware for LoRA: two A100 80GB or four RTX 4090.</source>
        <translation>LoRA 的硬件：两张 A100 80GB 或四张 RTX 4090。</translation>
    </message>
    <message>
        <source>Hardware for QLoRA: one RTX 4090 or A6000.</source>
        <translation>QLoRA 的硬件：一张 RTX 4090 或 A6000。</translation>
    </message>
    <message>
        <source>One user, RTX 4090.</source>
        <translation>单人使用，RTX 4090。</translation>
    </message>
    <message>
        <source>10 to 50 users, two RTX 6000 Ada.</source>
        <translation>10 至 50 人，两张 RTX 6000 Ada。</translation>
    </message>
    <message>
        <source>Public service, one node of eight H100.</source>
        <translation>公共服务，一个 8 卡 H100 节点。</translation>
    </message>
    <message>
        <source>Times faster with INT4 or FP8 than with FP16.</source>
        <translation>INT4 或 FP8 相对 FP16 的加速倍数。</translation>
    </message>
    <message>
        <source>Memory left of FP16.</source>
        <translation>相对 FP16 剩余的显存占用。</translation>
    </message>
    <message>
        <source>Accuracy lost, at most.</source>
        <translation>精度损失，至多。</translation>
    </message>
    <message>
        <source>Do not buy a cluster for training that may never come: have terabytes of own data first.</source>
        <translation>不要为未必发生的训练购买集群：先有 TB 级的自有数据。</translation>
    </message>
    <message>
        <source>Memory decides which model runs, compute how fast: buy the card with more memory.</source>
        <translation>显存决定能跑什么模型，算力决定跑多快：买显存更大的卡。</translation>
    </message>
    <message>
        <source>Keep money for the network of a multi-card cluster.</source>
        <translation>为多卡集群的网络留出资金。</translation>
    </message>
    <message>
        <source>Do not serve in FP16 what INT4 or FP8 serves as well.</source>
        <translation>INT4 或 FP8 同样胜任时，不要用 FP16 提供服务。</translation>
    </message>
    <message>
        <source>More cards than this bring less per card in fine-tuning; contradicted by the memory that full fine-tuning needs.</source>
        <translation>超过这个卡数，微调的单卡收益下降；与全参数微调所需显存相矛盾。</translation>
    </message>
    <message>
        <source>All-in-one machines hardly grow: for a settled model, not for fast iteration.</source>
        <translation>一体机难以扩展：适合已定型的模型，不适合快速迭代。</translation>
    </message>
    <message>
        <source>RTX 4090 in production: little memory, not made for continuous load; use a professional card with ECC.</source>
        <translation>RTX 4090 用于生产：显存小，不适合持续负载；应选带 ECC 的专业卡。</translation>
    </message>
    <message>
        <source>Cloud charges for data that leaves: count egress.</source>
        <translation>云端对数据流出收费：要计入流量费。</translation>
    </message>
    <message>
        <source>Shared virtual GPUs lose performance: rent whole cards.</source>
        <translation>共享的虚拟 GPU 有性能损失：租用整卡。</translation>
    </message>
    <message>
        <source>A prepaid discount for this long ties the client to old hardware.</source>
        <translation>这么长的预付折扣会把客户绑在旧硬件上。</translation>
    </message>
    <message>
        <source>Share of time a badly chosen server stood idle in the opening example.</source>
        <translation>开篇案例中选型不当的服务器的闲置时间占比。</translation>
    </message>
    <message>
        <source>Operators cost money from the first year.</source>
        <translation>运维人员从第一年起就要花钱。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>client&apos;s answer</source>
        <translation>客户填写</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>来源与日期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What this plan rests on</source>
        <translation>本方案的依据</translation>
    </message>
    <message>
        <source>Only inputs and facts that the figures of this proposal were computed from. Prices as of %1; price level: %2.</source>
        <translation>仅列出本方案书各数字实际用到的输入与数据。价格基准日 %1；价格水平：%2。</translation>
    </message>
    <message>
        <source>A. Inputs</source>
        <translation>A. 输入</translation>
    </message>
    <message>
        <source>B. Facts and prices</source>
        <translation>B. 数据与价格</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数字从何而来</translation>
    </message>
    <message>
        <source>Each figure with its formula and what it was computed from: A are inputs, B facts, C other figures of this list.</source>
        <translation>每个数字附公式与计算依据：A 为输入，B 为数据，C 为本表其他数字。</translation>
    </message>
    <message>
        <source>C. Figure</source>
        <translation>C. 数字</translation>
    </message>
    <message>
        <source>Formula, and computed from</source>
        <translation>公式与计算依据</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>整个方案</translation>
    </message>
    <message>
        <source>Owned machines would work %1 of the time at this load. The rule of thumb says cloud below %2 and own above %3; these machines at these prices have their own line.</source>
        <translation>在该负载下，自购服务器的利用率为 %1。经验法则：低于 %2 上云，高于 %3 自购；这批机器按当前价格另有其分界线。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>Price of the cloud</source>
        <translation>云价格</translation>
    </message>
    <message>
        <source>Price of the hardware</source>
        <translation>硬件价格</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Staff for owned machines</source>
        <translation>自购服务器运维人力</translation>
    </message>
    <message>
        <source>If this changes by</source>
        <translation>若以下因素变化</translation>
    </message>
    <message>
        <source>own = cloud</source>
        <translation>自购 = 云端</translation>
    </message>
    <message>
        <source>no change within reason</source>
        <translation>合理范围内不会</translation>
    </message>
    <message>
        <source>%1 FTE</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>什么会改变结论</translation>
    </message>
    <message>
        <source>Cost over %1 by utilization</source>
        <translation>%1成本随利用率的变化</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 is due in the first month; from month %2 on it has cost less than the cloud</source>
        <translation>首月支出 %1；第 %2 个月起累计低于云端</translation>
    </message>
    <message>
        <source>%1 is due in the first month, %2 over %3</source>
        <translation>首月支出 %1，%3共 %2</translation>
    </message>
    <message>
        <source>Purchases stand in the month in which they are paid, resale in the last. At a discount rate of %1 the plan&apos;s present value is %2.</source>
        <translation>采购计入付款当月，残值计入末月。折现率 %1 时，本方案现值为 %2。</translation>
    </message>
    <message>
        <source>Cash spent so far</source>
        <translation>累计现金支出</translation>
    </message>
    <message>
        <source>Cash flow by year: %1</source>
        <translation>逐年现金流：%1</translation>
    </message>
    <message>
        <source>The ways by year</source>
        <translation>各方式逐年对比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>经验法则</translation>
    </message>
    <message>
        <source>Cost line, %1</source>
        <translation>成本项，%1</translation>
    </message>
    <message>
        <source>%1 costs %2 over %3, %4 less than %5</source>
        <translation>%1：%3共 %2，比%5省 %4</translation>
    </message>
    <message>
        <source>%1 costs %2 over %3</source>
        <translation>%1：%3共 %2</translation>
    </message>
    <message>
        <source>All cash paid over the horizon, not discounted, resale value taken off. Each way carries the same load within the same targets.</source>
        <translation>规划期内全部现金支出，未折现，已扣除残值。各方式承载同样的负载、满足同样的目标。</translation>
    </message>
    <message>
        <source>Total cost of ownership, %1</source>
        <translation>总拥有成本，%1</translation>
    </message>
    <message>
        <source>Rule of thumb: the 60/15/15/5/5 split of the source article. It knows neither this load nor these prices; it is shown for comparison, not used. Amounts are rounded so that the lines add up to the totals.</source>
        <translation>经验法则：原文的 60/15/15/5/5 分配。它不考虑本负载与当前价格，仅供对照，不参与计算。金额经舍入处理，各行之和等于合计。</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐项明细</translation>
    </message>
    <message>
        <source>up to %1 at once</source>
        <translation>最多同时 %1 台</translation>
    </message>
    <message>
        <source>%1 at the start, %2 at the end</source>
        <translation>期初 %1 台，期末 %2 台</translation>
    </message>
    <message>
        <source>The machine to buy</source>
        <translation>采购的服务器</translation>
    </message>
    <message>
        <source>The machine to rent</source>
        <translation>租用的服务器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Number of machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Model, weights, engine</source>
        <translation>模型、权重、引擎</translation>
    </message>
    <message>
        <source>Copies of the model on a machine</source>
        <translation>每台副本数</translation>
    </message>
    <message>
        <source>%1, each on %2</source>
        <translation>%1 个，每个用 %2</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>%1 at the first peak; one machine carries %2</source>
        <translation>初始峰值 %1；单台承载 %2</translation>
    </message>
    <message>
        <source>Memory of one copy of the model</source>
        <translation>单副本显存</translation>
    </message>
    <message>
        <source>Weights %1, KV cache %2, workspace and reserve %3: %4 sequences in flight, and %5 is left.</source>
        <translation>权重 %1，KV 缓存 %2，工作区与预留 %3：并发 %4 个序列，显存余量 %5。</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未设目标</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Latency against the targets</source>
        <translation>延迟与目标</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>Predicted at full load</source>
        <translation>满载预测</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>首 token 延迟（TTFT）</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>逐 token 延迟（TPOT）</translation>
    </message>
    <message>
        <source>The offer to use</source>
        <translation>采用的报价</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>The cheapest of %1 layouts of machines, weight widths and cards that keeps the latency targets. One copy of %2 writes %3.</source>
        <translation>从 %1 种机器、量化位宽与卡数的组合中，选出满足延迟目标且最便宜的一种。%2 单副本输出 %3。</translation>
    </message>
    <message>
        <source>The client&apos;s idea</source>
        <translation>客户原方案</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>采购价</translation>
    </message>
    <message>
        <source>The same in the price book</source>
        <translation>同配置的价格库价格</translation>
    </message>
    <message>
        <source>Holds the model within the targets</source>
        <translation>能否在目标内承载模型</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>能</translation>
    </message>
    <message>
        <source>no: %1 of %2 needed</source>
        <translation>不能：只有 %1，需要 %2</translation>
    </message>
    <message>
        <source>Capacity over the first peak</source>
        <translation>容量与初始峰值之比</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Purchase standing idle</source>
        <translation>闲置的采购额</translation>
    </message>
    <message>
        <source>Total cost over the horizon</source>
        <translation>规划期总成本</translation>
    </message>
    <message>
        <source>The client&apos;s idea does not carry the load</source>
        <translation>客户原方案承载不了该负载</translation>
    </message>
    <message>
        <source>The plan saves %1 against the client&apos;s idea</source>
        <translation>本方案比客户原方案省 %1</translation>
    </message>
    <message>
        <source>The client&apos;s idea holds up</source>
        <translation>客户原方案站得住脚</translation>
    </message>
    <message>
        <source>What to do when, and what to watch</source>
        <translation>何时做什么，注意什么</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Pitfall</source>
        <translation>避坑提示</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本方案情况</translation>
    </message>
    <message>
        <source>Pitfalls that apply</source>
        <translation>需要留意的坑</translation>
    </message>
    <message>
        <source>The runs take place on the serving machines in the hours in which they stand idle.</source>
        <translation>微调利用推理服务器的空闲时段进行。</translation>
    </message>
    <message>
        <source>The runs take place on a machine rented by the hour.</source>
        <translation>微调在按小时租用的机器上进行。</translation>
    </message>
    <message>
        <source>The runs take place on a machine bought for them, because the data may not leave the building.</source>
        <translation>数据不能离开本单位，微调在专门购置的服务器上进行。</translation>
    </message>
    <message>
        <source>No machine in the catalog can do it within the restrictions given.</source>
        <translation>在给定限制下，目录中没有机器可以完成。</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Not planned. Prompts and retrieval over the client&apos;s documents come first; the money goes to inference and to the vector store.</source>
        <translation>不做微调。先用提示工程与客户文档检索（RAG），预算用于推理和向量数据库。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Memory per card</source>
        <translation>单卡显存</translation>
    </message>
    <message>
        <source>Time per run</source>
        <translation>单次时长</translation>
    </message>
    <message>
        <source>Cost per run</source>
        <translation>单次成本</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>每月次数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Wanted, but no cluster in the catalog can hold the model.</source>
        <translation>客户需要，但目录中没有集群放得下该模型。</translation>
    </message>
    <message>
        <source>Not planned.</source>
        <translation>不做。</translation>
    </message>
    <message>
        <source>Not planned, and not needed: an open model does the work. For comparison, training %1 on %2 would take %3, %4 on %5, and cost %6.</source>
        <translation>不做，也不需要：开源模型足以胜任。作为对照，用 %2 训练 %1 需 %3，即 %5 运行 %4，成本 %6。</translation>
    </message>
    <message>
        <source>Training %1 on %2, on the clusters that finish in time or come nearest, cheapest first.</source>
        <translation>用 %2 训练 %1：按成本从低到高列出能按期完成或最接近的集群。</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Pays back against the cloud</source>
        <translation>相对云端回本</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>Owning wins above</source>
        <translation>自购更划算的起点</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>预算结余</translation>
    </message>
    <message>
        <source>Cost over %1</source>
        <translation>%1总成本</translation>
    </message>
    <message>
        <source>present value %1</source>
        <translation>现值 %1</translation>
    </message>
    <message>
        <source>of paid GPU-hours</source>
        <translation>占付费 GPU 小时</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>input and output</source>
        <translation>输入输出合计</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>合计，%1</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>与方案相比</translation>
    </message>
    <message>
        <source>The ways to run it</source>
        <translation>各部署方式对比</translation>
    </message>
    <message>
        <source>Rules of thumb beside the recommendation</source>
        <translation>经验法则与推荐方案对照</translation>
    </message>
    <message>
        <source>No recommendation can be made: none of the ways below meets the targets and restrictions. The reasons stand beside each; loosening one of them would open it.</source>
        <translation>无法给出推荐：以下方式都不满足目标和限制。原因列在各项旁边，放宽其中一项即可行。</translation>
    </message>
    <message>
        <source>Left out, because this plan has nothing to show there: %1.</source>
        <translation>以下章节本方案无内容，已略去：%1。</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>价格基准日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Prepared with</source>
        <translation>编制工具</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>low confidence: confirm before ordering</source>
        <translation>可信度低：下单前请核实</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>set for this plan</source>
        <translation>本方案设定</translation>
    </message>
    <message>
        <source>%1 months old: confirm before ordering</source>
        <translation>%1 个月前的数据：下单前请核实</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Business stage</source>
        <translation>业务阶段</translation>
    </message>
    <message>
        <source>Data assets</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发需求</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署策略</translation>
    </message>
    <message>
        <source>Prices and conditions</source>
        <translation>价格与条件</translation>
    </message>
    <message>
        <source>Total cost by category</source>
        <translation>总成本构成</translation>
    </message>
    <message>
        <source>own = cloud, %1</source>
        <translation>自购 = 云端，%1</translation>
    </message>
    <message>
        <source>Cost by utilization</source>
        <translation>成本随利用率的变化</translation>
    </message>
    <message>
        <source>Cloud, on demand</source>
        <translation>云端按需</translation>
    </message>
    <message>
        <source>Cloud, committed</source>
        <translation>云端承诺</translation>
    </message>
    <message>
        <source>rule of thumb: cloud</source>
        <translation>经验法则：上云</translation>
    </message>
    <message>
        <source>rule of thumb: own</source>
        <translation>经验法则：自购</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Workspace and reserve</source>
        <translation>工作区与预留</translation>
    </message>
    <message>
        <source>Recommended deployment</source>
        <translation>推荐部署</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Road map and pitfalls</source>
        <translation>路线图与避坑提示</translation>
    </message>
    <message>
        <source>Appendix: inputs and facts</source>
        <translation>附录：输入与数据</translation>
    </message>
    <message>
        <source>Appendix: derivations</source>
        <translation>附录：推导过程</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Prepared with Reckoner · the derivation of every figure stands in the appendix</source>
        <translation>由 Reckoner 编制 · 各数字的推导见附录</translation>
    </message>
    <message>
        <source>Prepared with Reckoner</source>
        <translation>由 Reckoner 编制</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐方案</translation>
    </message>
    <message>
        <source>Plan for a large language model</source>
        <translation>大模型算力规划</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cash flow by month</source>
        <translation>逐月现金流</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>累计支出</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>已核对来源</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>可信度低</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Facts used</source>
        <translation>用到的数据</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>of %1 months</source>
        <translation>共 %1 个月</translation>
    </message>
    <message>
        <source>no: too slow</source>
        <translation>否：太慢</translation>
    </message>
    <message>
        <source>At this load</source>
        <translation>按当前负载</translation>
    </message>
    <message>
        <source>the same reason</source>
        <translation>原因同上</translation>
    </message>
    <message>
        <source>this load %1</source>
        <translation>当前负载 %1</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>预测量</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>实测数</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>How good these numbers are</source>
        <translation>这些数字有多准</translation>
    </message>
    <message>
        <source>Errors of the formulas behind this proposal against %1 measurements, each predicted from its description alone. Median and P90 of the absolute error; bias is the mean error with its sign.</source>
        <translation>本方案所用公式与 %1 项实测的误差，每项均仅凭描述预测。误差取绝对值的中位数与 P90；偏差为带符号的平均误差。</translation>
    </message>
    <message>
        <source>Appendix: how good the numbers are</source>
        <translation>附录：数字的准确度</translation>
    </message>
    <message>
        <source>Power and room</source>
        <translation>电力与机房</translation>
    </message>
    <message>
        <source>Owning machines</source>
        <translation>自有设备</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Renting and APIs</source>
        <translation>租用与 API</translation>
    </message>
    <message>
        <source>Financing and value</source>
        <translation>融资与折旧</translation>
    </message>
    <message>
        <source>Split of a copy</source>
        <translation>副本切分</translation>
    </message>
    <message>
        <source>Copies that only read prompts</source>
        <translation>专做预填充的副本数</translation>
    </message>
    <message>
        <source>What users wait in the busiest hour</source>
        <translation>最忙一小时的用户等待时间</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>完整回答</translation>
    </message>
    <message>
        <source>Ways to run one machine</source>
        <translation>单机运行方式</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What a token and a user cost</source>
        <translation>每 token、每用户成本</translation>
    </message>
    <message>
        <source>Million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>of input</source>
        <translation>其中输入</translation>
    </message>
    <message>
        <source>of output</source>
        <translation>其中输出</translation>
    </message>
    <message>
        <source>User and month</source>
        <translation>每用户每月</translation>
    </message>
    <message>
        <source>%1, fees alone</source>
        <translation>%1，仅费用</translation>
    </message>
    <message>
        <source>How the engine serves</source>
        <translation>引擎参数</translation>
    </message>
    <message>
        <source>Efficiency assumption</source>
        <translation>效率假设</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序取值</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准值</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Calibrated on the client&apos;s own runs</source>
        <translation>按客户自己的实测任务校准</translation>
    </message>
    <message>
        <source>Is a fast network worth it?</source>
        <translation>高速网络是否值得？</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Speed kept</source>
        <translation>保有速度</translation>
    </message>
    <message>
        <source>Missing speed</source>
        <translation>损失速度的代价</translation>
    </message>
    <message>
        <source>Network price</source>
        <translation>网络价格</translation>
    </message>
    <message>
        <source>measured by the client</source>
        <translation>客户实测</translation>
    </message>
    <message>
        <source>calibrated on the client&apos;s runs</source>
        <translation>按客户实测任务校准</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Cheaper from</source>
        <translation>何时更划算</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>按使用程度</translation>
    </message>
    <message>
        <source>By time, against the cloud as planned</source>
        <translation>按时间（与规划的云方案相比）</translation>
    </message>
    <message>
        <source>By tokens a month, against each API</source>
        <translation>按每月 token 数（与各 API 相比）</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Unit costs</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Contained in the lines above</source>
        <translation>已包含在以上各项中</translation>
    </message>
    <message>
        <source>Traps of the cloud</source>
        <translation>云上的隐性支出</translation>
    </message>
    <message>
        <source>Hidden in owning</source>
        <translation>自购的隐性成本</translation>
    </message>
    <message>
        <source>What the price tags leave out</source>
        <translation>标价之外的成本</translation>
    </message>
    <message>
        <source>Depreciation, financing and tax: %1</source>
        <translation>折旧、融资与所得税：%1</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>承担方式</translation>
    </message>
    <message>
        <source>Hours paid</source>
        <translation>付费小时</translation>
    </message>
    <message>
        <source>Share of the work</source>
        <translation>工作量占比</translation>
    </message>
    <message>
        <source>What carries the load in month %1: %2</source>
        <translation>第 %1 个月的负载由谁承担：%2</translation>
    </message>
    <message>
        <source>What moves the break-even</source>
        <translation>盈亏平衡点的敏感性</translation>
    </message>
    <message>
        <source>Own minus cloud by years and utilization, %1</source>
        <translation>自购减云：按使用年限与利用率，%1</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年限</translation>
    </message>
    <message>
        <source>Books by year</source>
        <translation>分年账面</translation>
    </message>
    <message>
        <source>What moves the break-even, 10% less and 10% more</source>
        <translation>盈亏平衡点的敏感性：各项下降 10% 与上升 10%</translation>
    </message>
    <message>
        <source>10% less</source>
        <translation>下降 10%</translation>
    </message>
    <message>
        <source>10% more</source>
        <translation>上升 10%</translation>
    </message>
</context>
<context>
    <name>Tco</name>
    <message>
        <source>Total cost by category</source>
        <translation>总成本构成</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1（不可行）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>owning</source>
        <translation>自购</translation>
    </message>
    <message>
        <source>renting</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>the hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>buying tokens</source>
        <translation>按 token 购买</translation>
    </message>
    <message>
        <source>No way of running the model meets these targets</source>
        <translation>没有哪种部署方式能满足这些目标</translation>
    </message>
    <message>
        <source>%1 costs %2 over %3</source>
        <translation>%1：%3共 %2</translation>
    </message>
    <message>
        <source>%1; no other way is open</source>
        <translation>%1；其他方式均不可行</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. Present value %2; %3 of serving.</source>
        <translation>%1。现值 %2；推理 %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: owns nothing under this load and is the cloud.</source>
        <translation>%1：该负载下无需自购，等同于云端。</translation>
    </message>
    <message>
        <source>Total cost by account</source>
        <translation>按科目的总成本</translation>
    </message>
</context>
<context>
    <name>TrainingConstant</name>
    <message>
        <source>Matrix products, Volta and Turing</source>
        <translation>矩阵乘，Volta 与 Turing</translation>
    </message>
    <message>
        <source>Matrix products, A100 generation</source>
        <translation>矩阵乘，A100 一代</translation>
    </message>
    <message>
        <source>Matrix products, RTX 30 generation</source>
        <translation>矩阵乘，RTX 30 系</translation>
    </message>
    <message>
        <source>Matrix products, RTX 40 generation</source>
        <translation>矩阵乘，RTX 40 系</translation>
    </message>
    <message>
        <source>Matrix products, H100 generation</source>
        <translation>矩阵乘，H100 一代</translation>
    </message>
    <message>
        <source>Matrix products, B200 generation</source>
        <translation>矩阵乘，B200 一代</translation>
    </message>
    <message>
        <source>Matrix products, RTX 50 generation</source>
        <translation>矩阵乘，RTX 50 系</translation>
    </message>
    <message>
        <source>Matrix products, AMD Instinct</source>
        <translation>矩阵乘，AMD Instinct</translation>
    </message>
    <message>
        <source>Matrix products, Intel Gaudi</source>
        <translation>矩阵乘，Intel Gaudi</translation>
    </message>
    <message>
        <source>Matrix products, Huawei Ascend</source>
        <translation>矩阵乘，华为昇腾</translation>
    </message>
    <message>
        <source>Matrix products, Google TPU</source>
        <translation>矩阵乘，Google TPU</translation>
    </message>
    <message>
        <source>Matrix products, other makers</source>
        <translation>矩阵乘，其他厂商</translation>
    </message>
    <message>
        <source>Gradient products over forward ones</source>
        <translation>反向矩阵乘相对前向</translation>
    </message>
    <message>
        <source>8-bit products over 16-bit ones</source>
        <translation>8 位矩阵乘相对 16 位</translation>
    </message>
    <message>
        <source>4-bit products over 16-bit ones</source>
        <translation>4 位矩阵乘相对 16 位</translation>
    </message>
    <message>
        <source>Products of experts over dense ones</source>
        <translation>专家分组矩阵乘相对稠密</translation>
    </message>
    <message>
        <source>Extra cost of experts left by fused kernels</source>
        <translation>融合内核后剩余的专家额外开销</translation>
    </message>
    <message>
        <source>Effect of the power limit on the matrix rate</source>
        <translation>功耗上限对矩阵算力的影响</translation>
    </message>
    <message>
        <source>Attention kernels of the card&apos;s own generation</source>
        <translation>本代专用注意力内核</translation>
    </message>
    <message>
        <source>FlashAttention 2 on Ampere</source>
        <translation>Ampere 上的 FlashAttention 2</translation>
    </message>
    <message>
        <source>FlashAttention 1 on Ampere</source>
        <translation>Ampere 上的 FlashAttention 1</translation>
    </message>
    <message>
        <source>Older attention kernels on later cards</source>
        <translation>旧注意力内核用于新卡</translation>
    </message>
    <message>
        <source>Head size at which attention is half exponentials</source>
        <translation>指数运算占注意力一半时的头维度</translation>
    </message>
    <message>
        <source>Memory bandwidth of element-wise kernels</source>
        <translation>逐元素内核的显存带宽</translation>
    </message>
    <message>
        <source>Memory traffic of narrowing to 8 bits</source>
        <translation>转为 8 位的显存读写</translation>
    </message>
    <message>
        <source>Memory traffic of narrowing with fine scales</source>
        <translation>细粒度缩放转换的显存读写</translation>
    </message>
    <message>
        <source>Memory traffic of adapters</source>
        <translation>适配器的显存读写</translation>
    </message>
    <message>
        <source>Activation traffic, Megatron-Core</source>
        <translation>激活读写，Megatron-Core</translation>
    </message>
    <message>
        <source>Activation traffic, Megatron of 2021</source>
        <translation>激活读写，2021 年版 Megatron</translation>
    </message>
    <message>
        <source>Activation traffic, eager PyTorch</source>
        <translation>激活读写，PyTorch 即时模式</translation>
    </message>
    <message>
        <source>Activation traffic, compiled PyTorch</source>
        <translation>激活读写，PyTorch 编译模式</translation>
    </message>
    <message>
        <source>Activation traffic, Hugging Face</source>
        <translation>激活读写，Hugging Face</translation>
    </message>
    <message>
        <source>Activation traffic, Unsloth</source>
        <translation>激活读写，Unsloth</translation>
    </message>
    <message>
        <source>Traffic of sorting tokens by expert</source>
        <translation>按专家重排 token 的读写</translation>
    </message>
    <message>
        <source>Host time per layer, Megatron</source>
        <translation>每层主机耗时，Megatron</translation>
    </message>
    <message>
        <source>Host time per layer, eager PyTorch</source>
        <translation>每层主机耗时，PyTorch 即时模式</translation>
    </message>
    <message>
        <source>Host time per layer, compiled PyTorch</source>
        <translation>每层主机耗时，PyTorch 编译模式</translation>
    </message>
    <message>
        <source>Host time per layer, Hugging Face</source>
        <translation>每层主机耗时，Hugging Face</translation>
    </message>
    <message>
        <source>Host time that experts add per layer</source>
        <translation>专家层额外的主机耗时</translation>
    </message>
    <message>
        <source>Bandwidth of the link between cards</source>
        <translation>卡间互连带宽</translation>
    </message>
    <message>
        <source>Bandwidth of the PCIe slot</source>
        <translation>PCIe 插槽带宽</translation>
    </message>
    <message>
        <source>Bandwidth of the network between machines</source>
        <translation>机间网络带宽</translation>
    </message>
    <message>
        <source>Latency between cards of a machine</source>
        <translation>机内卡间时延</translation>
    </message>
    <message>
        <source>Latency between machines</source>
        <translation>机间时延</translation>
    </message>
    <message>
        <source>Computation that hides data-parallel traffic</source>
        <translation>可掩盖数据并行通信的计算</translation>
    </message>
    <message>
        <source>Computation slowed by hidden traffic</source>
        <translation>被掩盖通信拖慢的计算</translation>
    </message>
    <message>
        <source>Tensor-parallel traffic left in the open</source>
        <translation>未被掩盖的张量并行通信</translation>
    </message>
    <message>
        <source>Expert traffic left in the open</source>
        <translation>未被掩盖的专家通信</translation>
    </message>
    <message>
        <source>Waiting for the slowest machine</source>
        <translation>等待最慢的机器</translation>
    </message>
    <message>
        <source>Memory traffic of unpacking 4-bit weights</source>
        <translation>解包 4 位权重的显存读写</translation>
    </message>
    <message>
        <source>8-bit rate kept with fine scales</source>
        <translation>细粒度缩放下保有的 8 位算力</translation>
    </message>
    <message>
        <source>Product traffic that computation does not hide</source>
        <translation>计算掩盖不住的矩阵乘读写</translation>
    </message>
    <message>
        <source>Slot rate without peer access</source>
        <translation>无卡间直访时的插槽速率</translation>
    </message>
    <message>
        <source>Host time of a step</source>
        <translation>每步主机耗时</translation>
    </message>
    <message>
        <source>Host time per adapted matrix, PEFT</source>
        <translation>每个适配矩阵主机耗时，PEFT</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>million </source>
        <translation>百万</translation>
    </message>
    <message>
        <source>thousand </source>
        <translation>千</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>/year</source>
        <translation>/年</translation>
    </message>
    <message>
        <source>/month</source>
        <translation>/月</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/小时</translation>
    </message>
    <message>
        <source>/kW per month</source>
        <translation>/千瓦·月</translation>
    </message>
    <message>
        <source>/M tokens</source>
        <translation>/百万 token</translation>
    </message>
    <message>
        <source>/GPU-h</source>
        <translation>/GPU 小时</translation>
    </message>
    <message>
        <source>bit/weight</source>
        <translation>位/权重</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>百万 token</translation>
    </message>
    <message>
        <source>B tokens</source>
        <translation>十亿 token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>QPS</translation>
    </message>
    <message>
        <source>requests/h</source>
        <translation>次/小时</translation>
    </message>
    <message>
        <source>B parameters</source>
        <translation>B 参数</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>时</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>次/月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>次/年</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Exploring: prove that a model helps on one or two cards and rent fine-tuning by the hour.</source>
        <translation>探索期先用单卡或双卡验证可行性，微调按小时租用。</translation>
    </message>
    <message>
        <source>Growing: a domain model takes own cards for fine-tuning, own and rented ones for inference.</source>
        <translation>成长期构建领域模型，微调买卡，推理买卡与租用结合。</translation>
    </message>
    <message>
        <source>Mature: serving at scale takes the money, training only where it is needed.</source>
        <translation>成熟期预算主要用于规模化推理，训练仅在必要时进行。</translation>
    </message>
    <message>
        <source>Under 10 GB: prompts and retrieval, no fine-tuning.</source>
        <translation>10 GB 以下用提示工程 + RAG，不需要微调。</translation>
    </message>
    <message>
        <source>10 GB to 1 TB of good data: LoRA or QLoRA.</source>
        <translation>10 GB～1 TB 的高质量数据做 LoRA 或 QLoRA。</translation>
    </message>
    <message>
        <source>Over 1 TB that nobody else has: continued pre-training may pay.</source>
        <translation>1 TB 以上的独家数据可考虑继续预训练。</translation>
    </message>
    <message>
        <source>Peak under 10 QPS: one or two cards.</source>
        <translation>峰值 10 QPS 以下用单卡或双卡。</translation>
    </message>
    <message>
        <source>Peak of 10 to 100 QPS: professional inference servers.</source>
        <translation>峰值 10～100 QPS 用专业推理服务器。</translation>
    </message>
    <message>
        <source>Peak over 100 QPS: the cloud or a cluster.</source>
        <translation>峰值 100 QPS 以上须上云或建集群。</translation>
    </message>
    <message>
        <source>Sensitive data: everything on own machines.</source>
        <translation>数据敏感就全部本地部署。</translation>
    </message>
    <message>
        <source>Elastic demand: rent.</source>
        <translation>需求有弹性就上云。</translation>
    </message>
    <message>
        <source>Otherwise: train in the cloud, serve at home.</source>
        <translation>其他情况下云端训练、本地推理。</translation>
    </message>
    <message>
        <source>Business stage</source>
        <translation>业务阶段</translation>
    </message>
    <message>
        <source>Data assets</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发需求</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署策略</translation>
    </message>
    <message>
        <source>%1 training</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>%1 fine-tuning</source>
        <translation>微调 %1</translation>
    </message>
    <message>
        <source>%1 inference</source>
        <translation>推理 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 of hardware</source>
        <translation>硬件 %1</translation>
    </message>
    <message>
        <source>%1 in all, nothing bought</source>
        <translation>合计 %1，无需采购</translation>
    </message>
    <message>
        <source>Rule and plan agree.</source>
        <translation>经验法则与方案一致。</translation>
    </message>
    <message>
        <source>The data call for no training, so all of it goes to inference.</source>
        <translation>现有数据无需训练，预算全部用于推理。</translation>
    </message>
    <message>
        <source>Pre-training costs what its tokens cost: %1, whatever share a rule gives it.</source>
        <translation>预训练的成本由 token 数决定：%1，与经验法则给的比例无关。</translation>
    </message>
    <message>
        <source>Fine-tuning takes %1 GPU-hours a month and costs %2: serving takes the rest.</source>
        <translation>微调每月只用 %1 GPU 小时，成本 %2，其余用于推理。</translation>
    </message>
    <message>
        <source>The rule counts requests. The plan counts tokens, the model&apos;s size and the latency targets.</source>
        <translation>经验法则只数请求；方案计入 token 数、模型规模和延迟目标。</translation>
    </message>
    <message>
        <source>Owned machines would be busy %1 of the time; owning pays from %2 on.</source>
        <translation>自购服务器的利用率为 %1；达到 %2 自购才划算。</translation>
    </message>
    <message>
        <source>The rule looks at the kind of data and demand, the plan at the money.</source>
        <translation>经验法则看数据和需求的类型，方案看总花费。</translation>
    </message>
    <message>
        <source>Stage and data ask for the same split.</source>
        <translation>业务阶段与数据资产给出的分配一致。</translation>
    </message>
    <message>
        <source>Stage and data disagree; the stage decides, because this much data allows either.</source>
        <translation>业务阶段与数据资产给出的分配不一致；以业务阶段为准，因为这样的数据量两者皆可。</translation>
    </message>
    <message>
        <source>Stage and data disagree; the data decide, because no stage can make or unmake them.</source>
        <translation>业务阶段与数据资产给出的分配不一致；以数据资产为准，因为数据多少不随阶段而变。</translation>
    </message>
    <message>
        <source>Start with the API of %1.</source>
        <translation>先用 %1 的 API 起步。</translation>
    </message>
    <message>
        <source>Buy %1 and put it to work.</source>
        <translation>采购 %1并投入使用。</translation>
    </message>
    <message>
        <source>Rent %1.</source>
        <translation>租用 %1。</translation>
    </message>
    <message>
        <source>The peak outgrows the machines: go to %1 in all.</source>
        <translation>峰值超过现有容量：扩到共 %1 台。</translation>
    </message>
    <message>
        <source>First fine-tuning run (%1), then %2 a month.</source>
        <translation>首次微调（%1），此后每月 %2 次。</translation>
    </message>
    <message>
        <source>Review load and prices against the plan; renting may have become cheaper.</source>
        <translation>对照方案复核负载与价格；届时租用可能更便宜。</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>本地部署</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>one-year commitment</source>
        <translation>一年期承诺</translation>
    </message>
    <message>
        <source>three-year commitment</source>
        <translation>三年期承诺</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价实例</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>two years</source>
        <translation>两年</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>三年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>one machine with %1</source>
        <translation>1 台服务器（%1）</translation>
    </message>
    <message>
        <source>%1 machines with %2 each</source>
        <translation>%1 台服务器（每台 %2）</translation>
    </message>
    <message>
        <source>Training without the data for it</source>
        <translation>没有足够数据却要训练</translation>
    </message>
    <message>
        <source>Memory runs out before compute</source>
        <translation>显存比算力先见底</translation>
    </message>
    <message>
        <source>The network is part of the price</source>
        <translation>网络也要花钱</translation>
    </message>
    <message>
        <source>16-bit weights where fewer would do</source>
        <translation>可以量化却用了 16 位</translation>
    </message>
    <message>
        <source>Hardware that stands idle</source>
        <translation>硬件闲置</translation>
    </message>
    <message>
        <source>Consumer cards in production</source>
        <translation>生产环境用消费级显卡</translation>
    </message>
    <message>
        <source>Paying for data that leaves</source>
        <translation>为数据传出付费</translation>
    </message>
    <message>
        <source>Tied to one generation of cards</source>
        <translation>被一代硬件锁定</translation>
    </message>
    <message>
        <source>Power is easily underestimated</source>
        <translation>电力容易低估</translation>
    </message>
    <message>
        <source>Cards lose their value quickly</source>
        <translation>显卡贬值快</translation>
    </message>
    <message>
        <source>Pre-training is planned on %1 of data; the rule asks for %2 that nobody else has. An open model, fine-tuned, gets further for less.</source>
        <translation>计划用 %1 数据做预训练；经验法则要求 %2 以上的独家数据。开源模型加微调，花得更少、效果更好。</translation>
    </message>
    <message>
        <source>At the operating point %1 of the cards&apos; memory is left; under %2 it is memory that limits the batch. More memory buys more than more speed.</source>
        <translation>运行点的显存余量为 %1；低于 %2 时，限制批大小的是显存。加显存比加算力更值。</translation>
    </message>
    <message>
        <source>The plan sets %1 of the hardware aside for the network; for machines that train together the rule is %2.</source>
        <translation>方案为网络预留硬件费用的 %1；多机训练的经验法则是 %2。</translation>
    </message>
    <message>
        <source>Serving was asked for with %1 bits per weight. With %2 the same cards carry more, at a loss of quality worth testing on the client&apos;s own questions.</source>
        <translation>推理指定为 %1 位权重。改用 %2 位，同样的卡承载更多，质量损失可用客户自己的问题检验。</translation>
    </message>
    <message>
        <source>Owned machines would work %1 of the time; under %2 the rule says rent. The break-even page shows where that line really is.</source>
        <translation>自购服务器的利用率为 %1；经验法则认为低于 %2 应租用。真正的分界线见“盈亏平衡”页。</translation>
    </message>
    <message>
        <source>The machine carries consumer cards: no ECC memory, not built for continuous load, and the driver licence limits their use in data centres.</source>
        <translation>该机器使用消费级显卡：没有 ECC 显存，不为持续高负载设计，驱动许可限制在数据中心使用。</translation>
    </message>
    <message>
        <source>Data leaving the cloud costs %1 over the horizon. Keep users and data in one place, or negotiate egress.</source>
        <translation>规划期内云端数据传出要花 %1。让用户和数据放在一处，或与云厂商商谈流出流量费。</translation>
    </message>
    <message>
        <source>The price holds for a commitment of %1, during which newer cards cannot be moved to.</source>
        <translation>该价格以承诺使用 %1 为前提，期间不能换用新一代显卡。</translation>
    </message>
    <message>
        <source>The machine draws %1 per card at work; the article reckons with %2. The plan goes by what its cards draw at this load.</source>
        <translation>该机器工作时每卡功耗 %1，原文按 %2 计。方案按各卡在此负载下的功耗计算。</translation>
    </message>
    <message>
        <source>The plan expects %1 of the price to be lost in three years, the rule %2. Sell early or do not count on resale.</source>
        <translation>方案预计三年贬值 %1，经验法则为 %2。要么尽早出手，要么不指望残值。</translation>
    </message>
    <message>
        <source>The data may not go to a third party&apos;s API.</source>
        <translation>数据不能发送到第三方 API。</translation>
    </message>
    <message>
        <source>The data may not leave the building.</source>
        <translation>数据不能离开本单位。</translation>
    </message>
    <message>
        <source>An API does not serve the client&apos;s own fine-tuned weights.</source>
        <translation>API 不提供客户自己微调的权重。</translation>
    </message>
    <message>
        <source>No paid API in the catalog serves %1.</source>
        <translation>目录中没有提供 %1 的付费 API。</translation>
    </message>
    <message>
        <source>Machines that would do have no price in the catalog; enter one under Assumptions.</source>
        <translation>可行的机器在目录中没有价格；请在“参数与来源”中填写。</translation>
    </message>
    <message>
        <source>No machine meets the targets.</source>
        <translation>没有机器能满足目标。</translation>
    </message>
    <message>
        <source>One copy of the model needs %1; the nearest machine (%2) offers %3. Fewer bits per weight, a shorter context or a larger machine would help.</source>
        <translation>单副本需要 %1 显存，最接近的机器（%2）只有 %3。可以降低量化位宽、缩短上下文或换更大的机器。</translation>
    </message>
    <message>
        <source>The target of %1 per token is missed: the nearest machine (%2) reaches %3 with a single request. A target of %3, fewer bits per weight or a smaller model would do.</source>
        <translation>达不到每 token %1 的目标：最接近的机器（%2）在单个请求下也要 %3。可以把目标放宽到 %3、降低量化位宽或改用更小的模型。</translation>
    </message>
    <message>
        <source>The first token must come within %1: the nearest machine (%2) needs %3 with a single request. A target of %3 or a shorter prompt would do.</source>
        <translation>首 token 要求在 %1 内：最接近的机器（%2）在单个请求下需要 %3。可以把目标放宽到 %3 或缩短提示词。</translation>
    </message>
    <message>
        <source>Machines fit, but none has a price; enter one under Assumptions.</source>
        <translation>有机器放得下，但都没有价格；请在“参数与来源”中填写。</translation>
    </message>
    <message>
        <source>The answers rule out every machine: allow consumer cards, foreign suppliers, or another machine.</source>
        <translation>现有选择排除了所有机器：请允许消费级显卡、国外供应商，或另选机器。</translation>
    </message>
    <message>
        <source>Source article, chapter %1</source>
        <translation>原文第 %1 章</translation>
    </message>
    <message>
        <source>Source article, opening</source>
        <translation>原文开头</translation>
    </message>
    <message>
        <source>Source article, conclusion</source>
        <translation>原文结语</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>偏乐观</translation>
    </message>
    <message>
        <source>pessimistic</source>
        <translation>偏悲观</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>与计算不符</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>Own %1 and fine-tune in idle hours</source>
        <translation>自购 %1，利用空闲时段微调</translation>
    </message>
    <message>
        <source>Rent fine-tuning by the hour and own %1</source>
        <translation>自购 %1，微调按小时租用</translation>
    </message>
    <message>
        <source>Own %1, and a second machine for fine-tuning</source>
        <translation>自购 %1，另购一台用于微调</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>自购 %1</translation>
    </message>
    <message>
        <source>Rent %1 and fine-tune by the hour</source>
        <translation>租用 %1，微调按小时租用</translation>
    </message>
    <message>
        <source>Rent %1</source>
        <translation>租用 %1</translation>
    </message>
    <message>
        <source>%1. The client&apos;s idea carries only %2 of the peak.</source>
        <translation>%1。客户原方案只能承载峰值的 %2。</translation>
    </message>
    <message>
        <source>%1, %2 less than the client&apos;s idea, which would be busy %3 of the time.</source>
        <translation>%1，比客户原方案省 %2；原方案的利用率为 %3。</translation>
    </message>
    <message>
        <source>%1. The client&apos;s idea does not carry the load at all.</source>
        <translation>%1。客户原方案根本承载不了该负载。</translation>
    </message>
    <message>
        <source>%1, %2 less than the next best way (%3).</source>
        <translation>%1，比次优方式（%3）省 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The way asked for (%1) is not open. %2</source>
        <translation>指定的方式（%1）行不通。%2</translation>
    </message>
    <message>
        <source>Nothing in the catalog meets these targets.</source>
        <translation>目录中没有能满足这些目标的方案。</translation>
    </message>
    <message>
        <source>The peak is %1 requests per second; tokens cost nothing while nobody asks.</source>
        <translation>峰值为每秒 %1 个请求；没有请求时不产生 token 费用。</translation>
    </message>
    <message>
        <source>Owning is cheaper than renting by the hour at any utilization.</source>
        <translation>无论利用率高低，自购都比按小时租用便宜。</translation>
    </message>
    <message>
        <source>Renting by the hour is cheaper than owning at any utilization.</source>
        <translation>无论利用率高低，按小时租用都比自购便宜。</translation>
    </message>
    <message>
        <source>Owning beats renting by the hour from a utilization of %1 on; owned machines would be at %2.</source>
        <translation>利用率达到 %1，自购就比按小时租用划算；自购服务器的利用率为 %2。</translation>
    </message>
    <message>
        <source>%1, and rent %2 for the peaks</source>
        <translation>%1，峰值时租用 %2</translation>
    </message>
    <message>
        <source>Buy tokens of %1</source>
        <translation>按 token 购买 %1</translation>
    </message>
    <message>
        <source>%1 machines, %2 each</source>
        <translation>%1 台，每台 %2</translation>
    </message>
    <message>
        <source>%1, peaks on %2</source>
        <translation>%1，峰值用 %2</translation>
    </message>
    <message>
        <source>%1: %2 over %3</source>
        <translation>%1：%3共 %2</translation>
    </message>
    <message>
        <source>Pre-training takes %1 of it.</source>
        <translation>总成本中预训练占 %1。</translation>
    </message>
    <message>
        <source>The client chose this way; the others are shown below.</source>
        <translation>该方式由客户指定，其他方式见下。</translation>
    </message>
    <message>
        <source>It does not carry the load: one copy of the model needs %1 and finds %2.</source>
        <translation>承载不了该负载：单副本需要 %1，实际只有 %2。</translation>
    </message>
    <message>
        <source>It fits, but carries only %1 of the peak.</source>
        <translation>放得下，但只能承载峰值的 %1。</translation>
    </message>
    <message>
        <source>It fits, carries %1 times the peak, is busy %2 of the time and costs %3 over %4: no dearer than the plan.</source>
        <translation>放得下，可承载峰值的 %1 倍，利用率 %2，%4共 %3：不比方案贵。</translation>
    </message>
    <message>
        <source>It fits, but carries %1 times the peak and would be busy %2 of the time: %3 over %4, %5 more than the plan.</source>
        <translation>放得下，但可承载峰值的 %1 倍，利用率只有 %2：%4共 %3，比方案多花 %5。</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>网络与存储</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Cloud instances</source>
        <translation>云实例</translation>
    </message>
    <message>
        <source>API offers</source>
        <translation>API 报价</translation>
    </message>
    <message>
        <source>Cloud services</source>
        <translation>云服务</translation>
    </message>
    <message>
        <source>Parameters of the trade</source>
        <translation>行业参数</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Rules of thumb</source>
        <translation>经验法则</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>FP32 rate</source>
        <translation>FP32 算力</translation>
    </message>
    <message>
        <source>TF32 rate</source>
        <translation>TF32 算力</translation>
    </message>
    <message>
        <source>BF16 rate</source>
        <translation>BF16 算力</translation>
    </message>
    <message>
        <source>FP16 rate</source>
        <translation>FP16 算力</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation>FP8 算力</translation>
    </message>
    <message>
        <source>INT8 rate</source>
        <translation>INT8 算力</translation>
    </message>
    <message>
        <source>FP4 rate</source>
        <translation>FP4 算力</translation>
    </message>
    <message>
        <source>INT4 rate</source>
        <translation>INT4 算力</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功耗</translation>
    </message>
    <message>
        <source>Link bandwidth</source>
        <translation>互联带宽</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price in China</source>
        <translation>国内价格</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Maximum power</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>典型功耗</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>机架高度（U）</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Bandwidth per port</source>
        <translation>每端口带宽</translation>
    </message>
    <message>
        <source>Share of the cluster</source>
        <translation>占集群比例</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Virtual CPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Price on demand</source>
        <translation>按需价格</translation>
    </message>
    <message>
        <source>Price, spot</source>
        <translation>竞价实例价格</translation>
    </message>
    <message>
        <source>Price, one-year commitment</source>
        <translation>一年期承诺价格</translation>
    </message>
    <message>
        <source>Price, three-year commitment</source>
        <translation>三年期承诺价格</translation>
    </message>
    <message>
        <source>Price of input tokens</source>
        <translation>输入 token 价格</translation>
    </message>
    <message>
        <source>Price of output tokens</source>
        <translation>输出 token 价格</translation>
    </message>
    <message>
        <source>Price of cached input tokens</source>
        <translation>缓存命中输入 token 价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Share of memory taken</source>
        <translation>可用显存比例</translation>
    </message>
    <message>
        <source>Bandwidth achieved</source>
        <translation>实际带宽比例</translation>
    </message>
    <message>
        <source>Matrix rate achieved, decode</source>
        <translation>解码阶段实际算力比例</translation>
    </message>
    <message>
        <source>Matrix rate achieved, prefill</source>
        <translation>预填充阶段实际算力比例</translation>
    </message>
    <message>
        <source>Link bandwidth achieved</source>
        <translation>实际互联带宽比例</translation>
    </message>
    <message>
        <source>Overhead per layer</source>
        <translation>每层开销</translation>
    </message>
    <message>
        <source>Overhead per step</source>
        <translation>每步开销</translation>
    </message>
    <message>
        <source>Latency of a collective</source>
        <translation>集合通信延迟</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>已核对来源</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>我方假设</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Prices and conditions</source>
        <translation>价格与条件</translation>
    </message>
    <message>
        <source>Client&apos;s idea</source>
        <translation>客户原方案</translation>
    </message>
    <message>
        <source>%1 is served by %2: nothing to size.</source>
        <translation>%1 由 %2 提供，无需配置硬件。</translation>
    </message>
    <message>
        <source>No machine serves %1 within these targets.</source>
        <translation>没有机器能在这些目标内运行 %1。</translation>
    </message>
    <message>
        <source>%1 on %2 gives %3 answers at a time, %4 per token: one machine carries the peak.</source>
        <translation>%1 在 %2上可同时处理 %3 个请求，每 token %4：一台即可承载峰值。</translation>
    </message>
    <message>
        <source>%1 on %2 gives %3 answers at a time, %4 per token: %5 machines carry the peak.</source>
        <translation>%1 在 %2上可同时处理 %3 个请求，每 token %4：%5 台可承载峰值。</translation>
    </message>
    <message>
        <source>%1 on %2 gives %3 answers at a time, %4 per token: the peak grows from %5 to %6 machines.</source>
        <translation>%1 在 %2上可同时处理 %3 个请求，每 token %4：峰值所需从 %5 台增至 %6 台。</translation>
    </message>
    <message>
        <source>The time per token limits the batch: a slower target would let each machine carry more. Weights take %1; %2 of the memory is left.</source>
        <translation>限制批大小的是 TPOT：放宽该目标，每台可承载更多。权重占 %1，显存余量 %2。</translation>
    </message>
    <message>
        <source>The time to the first token limits the batch: shorter prompts or a slower target would let each machine carry more. Weights take %1; %2 of the memory is left.</source>
        <translation>限制批大小的是 TTFT：缩短提示词或放宽该目标，每台可承载更多。权重占 %1，显存余量 %2。</translation>
    </message>
    <message>
        <source>Memory limits the batch: weights take %1 and the KV cache nearly all the rest; %2 is left.</source>
        <translation>限制批大小的是显存：权重占 %1，KV 缓存几乎占满其余，余量 %2。</translation>
    </message>
    <message>
        <source>The targets leave room: weights take %1 and %2 of the memory is left.</source>
        <translation>各项目标均有余地：权重占 %1，显存余量 %2。</translation>
    </message>
    <message>
        <source>No cluster meets the deadline of %1; this one comes nearest.</source>
        <translation>没有集群能在 %1 的期限内完成；这一个最接近。</translation>
    </message>
    <message>
        <source>Do not fine-tune: prompts and retrieval do it.</source>
        <translation>不必微调：提示工程与检索（RAG）即可。</translation>
    </message>
    <message>
        <source>No machine open to the client can do %1 on %2.</source>
        <translation>客户可用的机器都无法用 %1 微调 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 takes %3 on the serving machines&apos; own %4, in idle hours: %5 of power a month.</source>
        <translation>%2 的 %1 微调利用推理服务器（%4）的空闲时段，一次需 %3：每月电费 %5。</translation>
    </message>
    <message>
        <source>%1 of %2 takes %3 on %4, rented by the hour: %5 a month.</source>
        <translation>%2 的 %1 微调按小时租用 %4，一次需 %3：每月 %5。</translation>
    </message>
    <message>
        <source>%1 of %2 takes %3 on a machine of its own (%4), because nothing may leave the building.</source>
        <translation>数据不能离开本单位，%2 的 %1 微调在专用机器（%4）上进行，一次需 %3。</translation>
    </message>
    <message>
        <source>No runs are planned.</source>
        <translation>没有安排微调。</translation>
    </message>
    <message>
        <source>The answers say no training. The table shows what it would take.</source>
        <translation>已选择不训练。下表列出如果要做所需的条件。</translation>
    </message>
    <message>
        <source>There are %1 of data; under %2 the rule of thumb says prompts and retrieval. The table shows what it would take.</source>
        <translation>数据量为 %1；经验法则：%2 以下用提示工程与检索。下表列出如果要做所需的条件。</translation>
    </message>
    <message>
        <source>A narrower method, a smaller model or shorter sequences would need less memory.</source>
        <translation>改用更省显存的方法、更小的模型或更短的序列，可减少显存需求。</translation>
    </message>
    <message>
        <source>%1 a month keep the cards busy for %2 GPU-hours. A card must hold %3 of its %4.</source>
        <translation>每月 %1，占用 %2 GPU 小时。单卡须占用 %3（共 %4）。</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次微调</translation>
    </message>
    <message>
        <source>No cluster in the catalog trains %1.</source>
        <translation>目录中没有集群能训练 %1。</translation>
    </message>
    <message>
        <source>Do not pre-train: %1 on %2 tokens would cost %3.</source>
        <translation>不必预训练：用 %2 token 训练 %1 需花 %3。</translation>
    </message>
    <message>
        <source>Continue %1 on %2 tokens: %3 on %4, %5.</source>
        <translation>用 %2 token 继续预训练 %1：在 %4 上需 %3，%5。</translation>
    </message>
    <message>
        <source>Train %1 on %2 tokens: %3 on %4, %5.</source>
        <translation>用 %2 token 训练 %1：在 %4 上需 %3，%5。</translation>
    </message>
    <message>
        <source>%1 of exclusive data is more than the %2 from which continued pre-training may pay.</source>
        <translation>独家数据 %1，超过 %2，可以考虑继续预训练。</translation>
    </message>
    <message>
        <source>The client asked for it; there are %1 of data, and the rule asks for %2 that nobody else has.</source>
        <translation>客户要求预训练；数据量为 %1，经验法则要求 %2 以上的独家数据。</translation>
    </message>
    <message>
        <source>There are %1 of exclusive data; the rule asks for more than %2. An open model, fine-tuned, gets further for less.</source>
        <translation>独家数据 %1；经验法则要求超过 %2。开源模型加微调，花得更少、效果更好。</translation>
    </message>
    <message>
        <source>There are %1 of data that others have as well; the rule asks for more than %2 that nobody else has. An open model, fine-tuned, gets further for less.</source>
        <translation>数据 %1，但并非独家；经验法则要求 %2 以上的独家数据。开源模型加微调，花得更少、效果更好。</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>万亿</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>It does not carry the load. %1</source>
        <translation>无法承载该负载。%1</translation>
    </message>
    <message>
        <source>Power and room</source>
        <translation>电力与机房</translation>
    </message>
    <message>
        <source>Owning machines</source>
        <translation>自有设备</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Renting and APIs</source>
        <translation>租用与 API</translation>
    </message>
    <message>
        <source>Financing and value</source>
        <translation>融资与折旧</translation>
    </message>
    <message>
        <source>savings plan</source>
        <translation>节省计划</translation>
    </message>
    <message>
        <source>Load over the week</source>
        <translation>使用时段</translation>
    </message>
    <message>
        <source>Busiest minutes over busiest hour</source>
        <translation>最忙几分钟与最忙小时之比</translation>
    </message>
    <message>
        <source>Spread of input lengths</source>
        <translation>输入长度离散度</translation>
    </message>
    <message>
        <source>Input per request</source>
        <translation>单次输入</translation>
    </message>
    <message>
        <source>Spread of output lengths</source>
        <translation>输出长度离散度</translation>
    </message>
    <message>
        <source>Output per request</source>
        <translation>单次输出</translation>
    </message>
    <message>
        <source>How the engine serves</source>
        <translation>引擎参数</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 cards, %2 how a copy is split over them, %3 width of the weights</extracomment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Training speed is calibrated on %1 runs from %2 (%3): median error %4 before, %5 after, each run predicted by a fit that had not seen it.</source>
        <translation>训练速度已按 %2 中的 %1 次实测任务（%3）校准：中位误差由 %4 降至 %5，每次任务均由未见过它的拟合来预测。</translation>
    </message>
    <message>
        <source>Training speed is calibrated on %1 runs from %2 (%3): median error %4 before, %5 after on the same runs, too few to leave some out.</source>
        <translation>训练速度已按 %2 中的 %1 次实测任务（%3）校准：中位误差由 %4 降至 %5（同一批任务；数量太少，无法留出检验）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>an 8-bit optimizer</source>
        <translation>8 位优化器</translation>
    </message>
    <message>
        <source>sequences of %1 tokens</source>
        <translation>序列缩短到 %1 token</translation>
    </message>
    <message>
        <source>%1 such cards</source>
        <translation>%1 张同型号卡</translation>
    </message>
    <message>
        <source>the optimizer in host memory</source>
        <translation>优化器卸载到主机内存</translation>
    </message>
    <message>
        <source>weights and optimizer in host memory</source>
        <translation>权重与优化器卸载到主机内存</translation>
    </message>
    <message>
        <source>nothing recomputed</source>
        <translation>不重算</translation>
    </message>
    <message>
        <source>attention recomputed</source>
        <translation>仅重算注意力</translation>
    </message>
    <message>
        <source>all recomputed</source>
        <translation>全部重算</translation>
    </message>
    <message>
        <source>%1 recomputed</source>
        <translation>重算 %1</translation>
    </message>
    <message>
        <source>micro-batch %1</source>
        <translation>微批 %1</translation>
    </message>
    <message>
        <source>Nothing makes it fit on such cards: larger cards or a smaller model.</source>
        <translation>此类卡上没有可行办法：请换更大显存的卡或更小的模型。</translation>
    </message>
    <message>
        <source>%1 (%2 a card)</source>
        <translation>%1（每卡 %2）</translation>
    </message>
    <message>
        <source>Would fit: %1.</source>
        <translation>可行办法：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>On %1, %2 keep %3 of the speed that a network without delay would give; on InfiniBand %4.</source>
        <translation>在“%1”网络上，%2 保有零时延网络速度的 %3；在 InfiniBand 上为 %4。</translation>
    </message>
    <message>
        <source>Ethernet with ports of the same speed costs %1 less.</source>
        <translation>同速端口的以太网便宜 %1。</translation>
    </message>
    <message>
        <source>Ethernet with ports of the same speed costs %1 more.</source>
        <translation>同速端口的以太网贵 %1。</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>Ethernet, same ports</source>
        <translation>以太网（同速端口）</translation>
    </message>
    <message>
        <source>100 GbE for each card</source>
        <translation>每卡 100 GbE</translation>
    </message>
    <message>
        <source>25 GbE for each machine</source>
        <translation>每机 25 GbE</translation>
    </message>
    <message>
        <source> Rented machines bring their network with them.</source>
        <translation>租用的机器自带网络。</translation>
    </message>
    <message>
        <source> A fast network is worth it: the missing speed would take machines for %1, the slow network saves %2. %3</source>
        <translation>高速网络值得：补足损失的速度需再买价值 %1 的机器，慢速网络只省 %2。%3</translation>
    </message>
    <message>
        <source> A fast network is not worth it: the missing speed would take machines for %1, the slow network saves %2. %3</source>
        <translation>高速网络不值得：补足损失的速度只需再买价值 %1 的机器，慢速网络可省 %2。%3</translation>
    </message>
    <message>
        <source>The source article says %1 of the hardware for the network (%2), or less than %3 of the speed-up without (%4). Here it is %5 of the hardware, and %6 on %7.</source>
        <translation>原文称网络应占硬件成本的 %1（%2），否则线性加速比不足 %3（%4）。此处网络占硬件的 %5；在“%7”上保有速度 %6。</translation>
    </message>
    <message>
        <source>recomputation and smaller products</source>
        <translation>重算与更小的矩阵乘</translation>
    </message>
    <message>
        <source>memory traffic</source>
        <translation>显存读写</translation>
    </message>
    <message>
        <source>tensor-parallel traffic</source>
        <translation>张量并行通信</translation>
    </message>
    <message>
        <source>context-parallel traffic</source>
        <translation>上下文并行通信</translation>
    </message>
    <message>
        <source>expert traffic</source>
        <translation>专家通信</translation>
    </message>
    <message>
        <source>pipeline traffic</source>
        <translation>流水线通信</translation>
    </message>
    <message>
        <source>gradient and weight traffic</source>
        <translation>梯度与权重通信</translation>
    </message>
    <message>
        <source>pipeline bubble</source>
        <translation>流水线气泡</translation>
    </message>
    <message>
        <source>optimizer step</source>
        <translation>优化器更新</translation>
    </message>
    <message>
        <source>waiting for host and slowest machine</source>
        <translation>等待主机与最慢的机器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is the fastest of %2 layouts tried, of which %3 fit.</source>
        <translation>在试过的 %2 种并行方式（其中 %3 种放得下）中，%1最快。</translation>
    </message>
    <message>
        <source> The runner-up (%1) is %2 slower, most of it lost to %3.</source>
        <translation>次优方式（%1）慢 %2，主要损失于%3。</translation>
    </message>
    <message>
        <source>%1, as given.</source>
        <translation>%1，按给定值。</translation>
    </message>
    <message>
        <source>%1, from %2 of data of which %3 are left after cleaning, %4 of it Chinese.</source>
        <translation>%1，来自 %2 数据，清洗后保留 %3，其中中文占 %4。</translation>
    </message>
    <message>
        <source>%1: 20 for each parameter, where loss falls most for the compute (Hoffmann et al. 2022).</source>
        <translation>%1：每个参数 20 个 token，同等算力下损失最低（Hoffmann 等，2022）。</translation>
    </message>
    <message>
        <source>%1 times the GPU time of the run that counts: experiments %2, each %3 of it, and runs given up %4.</source>
        <translation>总 GPU 时间为正式训练的 %1 倍：实验 %2 次，每次占正式训练的 %3；中途放弃 %4 次。</translation>
    </message>
    <message>
        <source>%1 of the time is useful; %2 failures a day cost %3.</source>
        <translation>有效时间占 %1；每天 %2 次故障，损失 %3。</translation>
    </message>
    <message>
        <source> A checkpoint of %1 every %2 costs %3 (Young and Daly).</source>
        <translation>每 %2写一次 %1 的检查点，占 %3（Young/Daly 最优间隔）。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Experiments and failed runs</source>
        <translation>实验与失败的训练</translation>
    </message>
    <message>
        <source>Failures and checkpoints</source>
        <translation>故障与检查点</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>%1 at the machines; on the client&apos;s own tariff and PUE %2.</source>
        <translation>机器用电 %1；按客户电价与 PUE 计为 %2。</translation>
    </message>
    <message>
        <source>owning has paid back</source>
        <translation>自购已回本</translation>
    </message>
    <message>
        <source>Paid by the end of each month</source>
        <translation>截至各月底的累计支出</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>What moves the break-even</source>
        <translation>盈亏平衡点的敏感性</translation>
    </message>
    <message>
        <source>Break-even utilization</source>
        <translation>盈亏平衡利用率</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>使用年限</translation>
    </message>
    <message>
        <source>Own minus cloud, %1</source>
        <translation>自购减云，%1</translation>
    </message>
    <message>
        <source>Own minus cloud, %1; equal along the line</source>
        <translation>自购减云，%1；折线处两者相等</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>you</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Load by hours of the month</source>
        <translation>当月负载持续曲线</translation>
    </message>
    <message>
        <source>Hours of the month, busiest first</source>
        <translation>当月小时数（负载从高到低）</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>capacity of the owned machines</source>
        <translation>自有设备的容量</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Book value at the end of the year</source>
        <translation>年末账面净值</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>借入</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>偿还本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Owed at the end of the year</source>
        <translation>年末未偿余额</translation>
    </message>
    <message>
        <source>Income tax saved</source>
        <translation>所得税抵扣</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终更划算</translation>
    </message>
    <message>
        <source>never</source>
        <translation>始终不划算</translation>
    </message>
    <message>
        <source>Price of hardware</source>
        <translation>硬件价格</translation>
    </message>
    <message>
        <source>Price of the cloud</source>
        <translation>云价格</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Cost of people</source>
        <translation>人力成本</translation>
    </message>
    <message>
        <source>Resale value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Price of the room</source>
        <translation>机房价格</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>One-year contract</source>
        <translation>一年期合约</translation>
    </message>
    <message>
        <source>Three-year contract</source>
        <translation>三年期合约</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>节省计划</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>竞价实例</translation>
    </message>
    <message>
        <source>Owning against the cloud by the hour</source>
        <translation>自购，与按小时租用云相比</translation>
    </message>
    <message>
        <source>The same in hours a day</source>
        <translation>同上，折合每天小时数</translation>
    </message>
    <message>
        <source>Owning against the cloud, all committed</source>
        <translation>自购，与全部承诺的云相比</translation>
    </message>
    <message>
        <source>A %1 against renting by the hour</source>
        <extracomment>%1 a contract: &quot;one-year commitment&quot;</extracomment>
        <translation>%1，与按小时租用相比</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>规划期内不回本</translation>
    </message>
    <message>
        <source>Owning has paid back after, nominal</source>
        <translation>自购回本时间（名义）</translation>
    </message>
    <message>
        <source>Owning has paid back after, discounted</source>
        <translation>自购回本时间（折现）</translation>
    </message>
    <message>
        <source>Return on owning (IRR), a year</source>
        <translation>自购的内部收益率（年）</translation>
    </message>
    <message>
        <source>none: it does not pay first and save later</source>
        <translation>无：并非先投入后节省</translation>
    </message>
    <message>
        <source>of that: %1</source>
        <extracomment>a cost contained in the line above it</extracomment>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>Electricity tariffs</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Price in the valley</source>
        <translation>低谷价</translation>
    </message>
    <message>
        <source>Price at flat rate</source>
        <translation>平段价</translation>
    </message>
    <message>
        <source>Price in peak hours</source>
        <translation>高峰价</translation>
    </message>
    <message>
        <source>Price in sharp hours</source>
        <translation>尖峰价</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>B parameters</source>
        <translation>十亿参数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>百万 token</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB·月</translation>
    </message>
    <message>
        <source>kW-month</source>
        <translation>kW·月</translation>
    </message>
    <message>
        <source>rack-month</source>
        <translation>机柜·月</translation>
    </message>
    <message>
        <source>Mbps-month</source>
        <translation>Mbps·月</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>GPU-year</source>
        <translation>GPU·年</translation>
    </message>
    <message>
        <source>seat-year</source>
        <translation>席位·年</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>人</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>share of the purchase</source>
        <translation>占购置价的比例</translation>
    </message>
    <message>
        <source>share of the launch price</source>
        <translation>占首发价的比例</translation>
    </message>
    <message>
        <source>share of the original price</source>
        <translation>占原价的比例</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>from memory, China channel range; power computed from card TDP and host; verify by quote</source>
        <translation>凭记忆，国内渠道区间；功率按显卡 TDP 与主机计算；以报价为准</translation>
    </message>
    <message>
        <source>market range, from memory; verify by quote</source>
        <translation>市场区间，凭记忆；以报价为准</translation>
    </message>
    <message>
        <source>vendor data sheet, from memory; verify before quoting</source>
        <translation>厂商规格表，凭记忆；报价前核实</translation>
    </message>
    <message>
        <source>published price list, from memory; verify before quoting</source>
        <translation>公开价目表，凭记忆；报价前核实</translation>
    </message>
    <message>
        <source>vendor policy, from memory; verify before quoting</source>
        <translation>厂商政策，凭记忆；报价前核实</translation>
    </message>
    <message>
        <source>from memory; verify by quote</source>
        <translation>凭记忆；以报价为准</translation>
    </message>
    <message>
        <source>derived from the article&apos;s other prices</source>
        <translation>由原文其他价格推算</translation>
    </message>
    <message>
        <source>GPU market report, all rows read 2026-09-19</source>
        <translation>GPU 市场报告，全部数据读取于 2026-09-19</translation>
    </message>
    <message>
        <source>research note citing vendor pages</source>
        <translation>引用厂商页面的研究笔记</translation>
    </message>
    <message>
        <source>replace by a measurement of the planned set-up</source>
        <translation>请以拟用环境的实测替换</translation>
    </message>
    <message>
        <source>template of this program</source>
        <translation>本程序模板</translation>
    </message>
    <message>
        <source>remembered spec sheet</source>
        <translation>凭记忆的规格表</translation>
    </message>
    <message>
        <source>verify with the model card</source>
        <translation>请核对模型卡</translation>
    </message>
    <message>
        <source>(secondary, unconfirmed)</source>
        <translation>（二手资料，未核实）</translation>
    </message>
    <message>
        <source>as transcribed in a public file, index id</source>
        <translation>转录自公开文件，索引号</translation>
    </message>
    <message>
        <source>public file, index ids</source>
        <translation>公开文件，索引号</translation>
    </message>
    <message>
        <source>public file, index id</source>
        <translation>公开文件，索引号</translation>
    </message>
    <message>
        <source>(undated)</source>
        <translation>（无日期）</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 台</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 台</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 张 GPU</translation>
    </message>
    <message>
        <source>%1 NPUs</source>
        <translation>%1 张 NPU</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1 TB per GPU</source>
        <translation>每卡 %1 TB</translation>
    </message>
    <message>
        <source>a pool of %1 GB</source>
        <translation>%1 GB 显存池</translation>
    </message>
    <message>
        <source>%1 GB of RAM</source>
        <translation>%1 GB 内存</translation>
    </message>
    <message>
        <source>%1 kWh/year</source>
        <translation>%1 kWh/年</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source> A faster one (%1) would need %2 on a card of %3.</source>
        <translation>更快的方式（%1）每卡需要 %2，而一张卡只有 %3。</translation>
    </message>
    <message>
        <source>At a peak of %1 requests per second, what is paid for works %2 of the time.</source>
        <translation>峰值为每秒 %1 个请求，所付费算力的利用率为 %2。</translation>
    </message>
    <message>
        <source>10% less</source>
        <translation>下降 10%</translation>
    </message>
    <message>
        <source>10% more</source>
        <translation>上升 10%</translation>
    </message>
    <message>
        <source>share of the data sheet&apos;s bandwidth that reading 16-bit weights reaches on Hopper cards; fitted with the other constants of the serving model over </source>
        <translation>Hopper 卡读取 16 位权重所达到的带宽与标称带宽之比；与推理模型的其他常数一并拟合，所用数据为 </translation>
    </message>
    <message>
        <source> published rows of </source>
        <translation> 行公开结果、来源 </translation>
    </message>
    <message>
        <source> sources, median absolute error of time per token or throughput </source>
        <translation> 个，单 token 时间或吞吐的误差中位数 </translation>
    </message>
    <message>
        <source>taken over from the fit for vLLM, SGLang and TensorRT-LLM; our assumption for this engine</source>
        <translation>沿用 vLLM、SGLang 和 TensorRT-LLM 的拟合值；用于该引擎属本程序假设</translation>
    </message>
    <message>
        <source>(free_gpu_memory_fraction 0.9 of what the weights leave free)</source>
        <translation>（free_gpu_memory_fraction 为权重之外剩余显存的 0.9）</translation>
    </message>
    <message>
        <source>bus bandwidth of 16-bit all-reduces of 64 MB and more over 2, 4 and 8 cards with NVLink, over the link&apos;s one-way peak</source>
        <translation>2、4、8 张 NVLink 卡上 64 MB 及以上 16 位 all-reduce 的总线带宽，与链路单向峰值之比</translation>
    </message>
    <message>
        <source>achieved share of the dense 16-bit peak in matrix products of 2048 rows and more on</source>
        <translation>2048 行及以上矩阵乘达到的 16 位稠密峰值占比，测于</translation>
    </message>
    <message>
        <source>low and high are the 10 % and 90 % quantiles</source>
        <translation>低值与高值为 10 % 与 90 % 分位数</translation>
    </message>
    <message>
        <source>kernel tables); taken for links between machines as well</source>
        <translation>算子实测表）；机器之间的链路也取此值</translation>
    </message>
    <message>
        <source>kernel tables). Utilization of a whole step is lower and is predicted</source>
        <translation>算子实测表）。整步的利用率更低，由本程序预测</translation>
    </message>
    <message>
        <source>its reader of GGUF files is experimental and left out</source>
        <translation>其 GGUF 文件读取属实验功能，未计入</translation>
    </message>
    <message>
        <source>range of common English tokenizers is our assumption</source>
        <translation>常见英文分词器的范围属本程序假设</translation>
    </message>
    <message>
        <source>1 GB of text is about 250M tokens</source>
        <translation>1 GB 文本约合 2.5 亿 token</translation>
    </message>
    <message>
        <source>UTF-8 takes 3 bytes for a Chinese character; 1.3 to 1.8 characters per token with vocabularies of 100k and more is our assumption</source>
        <translation>UTF-8 中一个汉字占 3 字节；词表 10 万以上时每 token 1.3～1.8 个汉字属本程序假设</translation>
    </message>
    <message>
        <source>config.json of the model as remembered</source>
        <translation>凭记忆的模型 config.json</translation>
    </message>
    <message>
        <source>the model&apos;s published config.json</source>
        <translation>模型公布的 config.json</translation>
    </message>
    <message>
        <source>the derived number of parameters agrees with the published one</source>
        <translation>推算的参数量与公布值一致</translation>
    </message>
    <message>
        <source>requests per hour read off the published per-minute plot</source>
        <translation>每小时请求数读自公布的每分钟曲线</translation>
    </message>
    <message>
        <source>hourly load read off the income chart</source>
        <translation>每小时负载读自收入图</translation>
    </message>
    <message>
        <source>spread of the log-normal through median and 99th percentile</source>
        <translation>对数正态分布的离散度由中位数与第 99 百分位数确定</translation>
    </message>
    <message>
        <source>At its peak the load takes %1 of the best machines; plans end at %2. Check users, requests and growth.</source>
        <translation>峰值负载需要 %1 台最合适的机器，方案上限为 %2 台。请核对用户数、请求数和增长率。</translation>
    </message>
    <message>
        <source>%1 on %2 gives %3 answers at a time, %4 per token; machines bought: %5, the rest of the peak is rented.</source>
        <extracomment>%5 how many, or a range over the months</extracomment>
        <translation>%1 在 %2上可同时处理 %3 个请求，每 token %4：自购 %5 台，峰值其余部分租用。</translation>
    </message>
    <message>
        <source>Owning costs less than the cloud already at a utilization of %1: rented machines come whole.</source>
        <translation>自购服务器利用率仅 %1 时已比云端便宜：租用须按整台计。</translation>
    </message>
    <message>
        <source>Owning wins already at %1: rented machines come whole</source>
        <translation>利用率 %1 时自购已更划算：租用须按整台计</translation>
    </message>
    <message>
        <source>Owning is always cheaper than renting by the hour</source>
        <translation>自购始终比按小时租用便宜</translation>
    </message>
    <message>
        <source>Owning never pays off here: renting is cheaper even at full use</source>
        <translation>自购在此不划算：即使满载，租用也更便宜</translation>
    </message>
    <message>
        <source>Above %1 utilization, owning wins</source>
        <translation>利用率超过 %1，自购更划算</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccuracyTab</name>
    <message>
        <source>What is predicted</source>
        <translation>预测量</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>实测数</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Errors against measurements</source>
        <translation>与实测的误差</translation>
    </message>
    <message>
        <source>one measurement</source>
        <translation>一次实测</translation>
    </message>
    <message>
        <source>predicted exactly</source>
        <translation>预测与实测相等</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured, %1</source>
        <translation>实测，%1</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predicted, %1</source>
        <translation>预测，%1</translation>
    </message>
    <message>
        <source>Predicting the measurements that come with the program…</source>
        <translation>正在预测随程序附带的实测…</translation>
    </message>
    <message>
        <source>%1 measurements, each predicted from its description alone; nothing is said of %2 more. Select a row to see its cases.</source>
        <translation>实测 %1 项，均仅凭描述预测；另有 %2 项不作预测。选中一行可查看各项实测。</translation>
    </message>
    <message>
        <source>By quantity</source>
        <translation>按预测量</translation>
    </message>
    <message>
        <source>By accelerator</source>
        <translation>按加速卡</translation>
    </message>
    <message>
        <source>By engine or framework</source>
        <translation>按引擎或框架</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>Dense or with experts</source>
        <translation>稠密或混合专家</translation>
    </message>
    <message>
        <source>Training: by model size</source>
        <translation>训练：按模型规模</translation>
    </message>
    <message>
        <source>Training: by precision</source>
        <translation>训练：按精度</translation>
    </message>
    <message>
        <source>Training: by parallelization</source>
        <translation>训练：按并行方式</translation>
    </message>
    <message>
        <source>Inference: by width of weights</source>
        <translation>推理：按权重位宽</translation>
    </message>
    <message>
        <source>Inference: by requests under way</source>
        <translation>推理：按并发请求数</translation>
    </message>
    <message>
        <source>Inference: by kind of machine</source>
        <translation>推理：按机器类型</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>On sources left out</source>
        <translation>留出来源的误差</translation>
    </message>
    <message>
        <source>%1, each source in turn</source>
        <translation>%1，依次留出每个来源</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AssumptionsPage</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Facts and prices</source>
        <translation>数据与价格</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>原文说法</translation>
    </message>
    <message>
        <source>Kind of assumption</source>
        <translation>参数类别</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Used by this plan</source>
        <translation>本方案用到的</translation>
    </message>
    <message>
        <source>Whole price book</source>
        <translation>整个价格库</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过旧</translation>
    </message>
    <message>
        <source>From memory or assumed</source>
        <translation>凭记忆或假设</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>全部判定</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>偏乐观</translation>
    </message>
    <message>
        <source>Pessimistic</source>
        <translation>偏悲观</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>与计算不符</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>Inputs changed: %1 of %2; facts set by you: %3</source>
        <translation>已修改输入 %1 / %2 项；由您设定的数据 %3 项</translation>
    </message>
    <message>
        <source>Inputs changed: %1 of %2; every fact is the price book&apos;s</source>
        <translation>已修改输入 %1 / %2 项；全部数据取自价格库</translation>
    </message>
    <message>
        <source>How good are these numbers?</source>
        <translation>这些数字准不准？</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率与校准</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>Show only rows with these words (%1)</source>
        <translation>只显示含有这些词的行（%1）</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BooksCard</name>
    <message>
        <source>Year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>Books by year</source>
        <translation>分年账面</translation>
    </message>
    <message>
        <source>%1: depreciation, financing and tax by year, %2</source>
        <translation>%1：分年折旧、融资与所得税，%2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BreakEvenPage</name>
    <message>
        <source>Why this number?</source>
        <translation>这个数怎么来的？</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>每日小时</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年限</translation>
    </message>
    <message>
        <source>What use is measured in</source>
        <translation>用量的衡量单位</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>第一个月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最后一个月</translation>
    </message>
    <message>
        <source>Month of the load</source>
        <translation>负载所属月份</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>At this load</source>
        <translation>按当前负载</translation>
    </message>
    <message>
        <source>Break-even points</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>承担方式</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Hours paid</source>
        <translation>付费小时</translation>
    </message>
    <message>
        <source>Share of the work</source>
        <translation>工作量占比</translation>
    </message>
    <message>
        <source>What carries the load</source>
        <translation>负载由谁承担</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BudgetCard</name>
    <message>
        <source>Rule</source>
        <translation>经验法则</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What the plan spends</source>
        <translation>方案的花费</translation>
    </message>
    <message>
        <source>What the rule of thumb would spend</source>
        <translation>按经验法则的花费</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>How the budget splits, %1</source>
        <translation>预算怎么分（%1）</translation>
    </message>
    <message>
        <source>How the budget splits</source>
        <translation>预算怎么分</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BusinessStep</name>
    <message>
        <source>How far along is the business?</source>
        <translation>业务走到哪一步了？</translation>
    </message>
    <message>
        <source>The stage decides which split of the budget is sensible; the horizon, how long a purchase has to pay for itself.</source>
        <translation>业务阶段决定预算怎样分才合理，规划期决定采购有多长时间回本。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>方案库</translation>
    </message>
    <message>
        <source>Data assets</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>The stage decides how the rule of thumb splits the budget: %1.</source>
        <translation>业务阶段决定经验法则怎样分配预算：%1。</translation>
    </message>
    <message>
        <source>This stage alone would split the budget %1, but the data decide.</source>
        <translation>只看业务阶段，预算应为 %1；但以数据资产为准。</translation>
    </message>
    <message>
        <source>Rule of thumb: %1</source>
        <translation>经验法则：%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CalibrationTab</name>
    <message>
        <source>Remove the calibration</source>
        <translation>移除校准</translation>
    </message>
    <message>
        <source>Efficiency assumption</source>
        <translation>效率假设</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序取值</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准值</translation>
    </message>
    <message>
        <source>Physics allows</source>
        <translation>物理范围</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Import measured runs…</source>
        <translation>导入实测任务…</translation>
    </message>
    <message>
        <source>CSV of the client&apos;s own training steps: gpu, model, n_gpus, tp, pp, dp, micro_batch, seq_len, framework, precision, tokens_per_s_per_gpu</source>
        <translation>客户自己的训练实测 CSV：gpu、model、n_gpus、tp、pp、dp、micro_batch、seq_len、framework、precision、tokens_per_s_per_gpu</translation>
    </message>
    <message>
        <source>Measured training runs</source>
        <translation>实测训练任务</translation>
    </message>
    <message>
        <source>Fitting the assumptions</source>
        <translation>正在拟合假设</translation>
    </message>
    <message>
        <source>Efficiency assumptions of training</source>
        <translation>训练的效率假设</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Assumptions moved: %1.</source>
        <translation>调整的假设：%1 项。</translation>
    </message>
    <message>
        <source>%1 Rows left out: %2 (%3).</source>
        <translation>%1略过的行：%2（%3）。</translation>
    </message>
    <message>
        <source>Calibration on measured runs</source>
        <translation>按实测任务校准</translation>
    </message>
    <message>
        <source>Removal of the calibration</source>
        <translation>移除校准</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>What hardware and software reach of their data sheets in training. Measured runs of the client&apos;s own move what they inform, within physics, for that generation of cards.</source>
        <translation>训练时硬件与软件能达到标称值的多少。客户自己的实测任务会在物理范围内调整其所能反映的假设，仅用于同一代卡。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CandidatesTable</name>
    <message>
        <source>To buy</source>
        <translation>可购买</translation>
    </message>
    <message>
        <source>To rent</source>
        <translation>可租用</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>QPS</source>
        <translation>QPS</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Machines that meet the targets</source>
        <translation>满足目标的机器</translation>
    </message>
    <message>
        <source>%1; replicas on it: %2</source>
        <translation>%1；每台副本数：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>To buy or to rent</source>
        <translation>购买或租用</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CashTable</name>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>成本明细</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChartView</name>
    <message>
        <source>Copy the table as CSV</source>
        <translation>复制表格（CSV）</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ClaimsModel</name>
    <message>
        <source>Ch.</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>原文数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Better value</source>
        <translation>更合理的值</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ClaimsTab</name>
    <message>
        <source>Claims of the source article</source>
        <translation>原文说法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Claimed in: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Claims with figures in the source article: %1. Plausible %2, optimistic %3, pessimistic %4, contradicted by arithmetic %5.</source>
        <translation>原文含数字的说法 %1 条：合理 %2，偏乐观 %3，偏悲观 %4，与计算不符 %5。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ClaimsView</name>
    <message>
        <source>The source article says</source>
        <translation>原文说法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Arithmetic says</source>
        <translation>计算结果</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Computed here: %1 (%2, %3, %4 on %5; %6 tokens in, %7 out)</source>
        <translation>本程序计算：%1（%2，%3，%4，%5；输入 %6、输出 %7 个 token）</translation>
    </message>
    <message>
        <source>What the source article says</source>
        <translation>原文说法</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ClustersTable</name>
    <message>
        <source>To rent</source>
        <translation>可租用</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>可购买</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Clusters that would do the pre-training</source>
        <translation>可完成预训练的集群</translation>
    </message>
    <message>
        <source>%1; machines: %2</source>
        <translation>%1；%2 台</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>MWh</source>
        <translation>MWh</translation>
    </message>
    <message>
        <source>To rent or to buy</source>
        <translation>租用或购买</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ConcurrencyStep</name>
    <message>
        <source>How many people use it, and how fast must it be?</source>
        <translation>有多少人在用，要多快？</translation>
    </message>
    <message>
        <source>The peak decides how many cards are needed; the shape of the week, how well they are used. Unsure? Take the closest: it can be changed at any time.</source>
        <translation>峰值决定要几张卡，全周的曲线决定用得满不满。不确定就先选最接近的，随时可以改。</translation>
    </message>
    <message>
        <source>Data assets</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署策略</translation>
    </message>
    <message>
        <source>About %1 in the busiest minute, %2 on average. Rule of thumb: %3</source>
        <translation>最忙一分钟约 %1，平均 %2。经验法则：%3</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DataStep</name>
    <message>
        <source>What data is there to teach it?</source>
        <translation>有什么数据可以教它？</translation>
    </message>
    <message>
        <source>Data decide whether training pays at all. With little of your own, prompting and retrieval go further than any training.</source>
        <translation>值不值得训练由数据决定。自有数据少时，提示工程与检索比任何训练都管用。</translation>
    </message>
    <message>
        <source>Business stage</source>
        <translation>业务阶段</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发需求</translation>
    </message>
    <message>
        <source>Rule of thumb: %1</source>
        <translation>经验法则：%1</translation>
    </message>
    <message>
        <source>Nothing is trained: prompting and retrieval (RAG) over the documents, and the whole budget goes to inference.</source>
        <translation>不做训练：用提示工程与检索增强（RAG）处理文档，预算全部给推理。</translation>
    </message>
    <message>
        <source>Fine-tuning with %1 is wanted, but no machine in the catalog holds it.</source>
        <translation>需要 %1 微调，但目录中没有机器放得下。</translation>
    </message>
    <message>
        <source>One run of %1 takes %2 on %3 and costs %4; %5 GPU-hours a month in all.</source>
        <translation>一次 %1 微调在 %3 上需 %2，成本 %4；每月共 %5 GPU 小时。</translation>
    </message>
    <message>
        <source>Pre-training on %1 tokens takes %2 on %3 and costs %4.</source>
        <translation>用 %1 token 做预训练：在 %3 上需 %2，成本 %4。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DeploymentStep</name>
    <message>
        <source>Where may it run?</source>
        <translation>可以部署在哪里？</translation>
    </message>
    <message>
        <source>Sensitive data rules out some ways, whatever they would save. Among the rest the money decides.</source>
        <translation>数据敏感会排除某些方式，再省钱也不行；余下的由成本决定。</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发需求</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>查看方案</translation>
    </message>
    <message>
        <source>Rule of thumb: %1</source>
        <translation>经验法则：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No way is open.</source>
        <translation>没有可行的方式。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可行：%1。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ExplanationDialog</name>
    <message>
        <source>low confidence</source>
        <translation>可信度低</translation>
    </message>
    <message>
        <source>our assumption</source>
        <translation>我方假设</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>your input</source>
        <translation>您的输入</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>这个数怎么来的？</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Formula or source</source>
        <translation>公式或来源</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>推导过程</translation>
    </message>
    <message>
        <source>Double-click an input to go to where it is typed in.</source>
        <translation>双击输入项，可跳到填写处。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>measured by the client</source>
        <translation>客户实测</translation>
    </message>
    <message>
        <source>calibrated on the client&apos;s runs</source>
        <translation>按客户实测任务校准</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FactsModel</name>
    <message>
        <source>Click to go back to the price book.</source>
        <translation>点击恢复为价格库的值。</translation>
    </message>
    <message>
        <source>Range of the sources: %1 to %2</source>
        <translation>各来源范围：%1～%2</translation>
    </message>
    <message>
        <source>Double-click to set your own value.</source>
        <translation>双击可设定自己的值。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>under a month old</source>
        <translation>不足 1 个月</translation>
    </message>
    <message>
        <source>1 month old</source>
        <translation>1 个月前</translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1 个月前</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FactsTab</name>
    <message>
        <source>Facts</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Facts this plan rests on: %1, of which from memory or assumed: %2, older than a year: %3. Facts in the book: %4.</source>
        <translation>本方案依据的数据 %1 项，其中凭记忆或假设 %2 项，超过一年 %3 项。价格库共 %4 项。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1 is not possible here: %2</source>
        <translation>此处不能填 %1：%2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FineTuningPage</name>
    <message>
        <source>A run takes</source>
        <translation>单次时长</translation>
    </message>
    <message>
        <source>A run costs</source>
        <translation>单次成本</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>Method and hardware</source>
        <translation>方法与硬件</translation>
    </message>
    <message>
        <source>Rent or buy</source>
        <translation>租还是买</translation>
    </message>
    <message>
        <source>What the source article says of fine-tuning, held against arithmetic.</source>
        <translation>原文关于微调的说法，与计算对照。</translation>
    </message>
    <message>
        <source>The three methods on one card of that machine</source>
        <translation>该机器单卡上的三种方法</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>runs: %1</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>power</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>no machine holds it</source>
        <translation>没有机器放得下</translation>
    </message>
    <message>
        <source>Per card</source>
        <translation>单卡显存</translation>
    </message>
    <message>
        <source>GPU-h a month</source>
        <translation>每月 GPU 小时</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>单卡 %1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>调整试试</translation>
    </message>
    <message>
        <source>Every machine: what the best layout uses of a card&apos;s memory, and what a run costs, as rent or as power of an own machine.</source>
        <translation>逐台列出最优布局占用的单卡显存，以及单次成本：租金，或自购机器的电费。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::HiddenCard</name>
    <message>
        <source>Traps of the cloud</source>
        <translation>云上的隐性支出</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>占总成本</translation>
    </message>
    <message>
        <source>Hidden in owning</source>
        <translation>自购的隐性成本</translation>
    </message>
    <message>
        <source>Contained in the cost lines, not on top of them; before income tax.</source>
        <translation>已包含在各成本科目中，并非额外支出；所得税前。</translation>
    </message>
    <message>
        <source>What the price tags leave out, %1</source>
        <translation>标价之外的成本，%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::IdeaCard</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Saved by the plan</source>
        <translation>方案节省</translation>
    </message>
    <message>
        <source>Enter a quote or an idea</source>
        <translation>填写报价或设想</translation>
    </message>
    <message>
        <source>The client&apos;s idea</source>
        <translation>客户原方案</translation>
    </message>
    <message>
        <source>None entered. What a vendor quoted, or what the client had in mind, is held here against the same load.</source>
        <translation>尚未填写。供应商的报价或客户的设想，会在这里按同样的负载作比较。</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>dearer</source>
        <translation>更贵</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>%1 machines, %2 each</source>
        <translation>%1 台，每台 %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::InferencePage</name>
    <message>
        <source>Time per token</source>
        <translation>逐 token 延迟</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 token 延迟</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Per replica</source>
        <translation>单副本</translation>
    </message>
    <message>
        <source>Per machine</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>What the source article says of serving, held against arithmetic.</source>
        <translation>原文关于推理的说法，与计算对照。</translation>
    </message>
    <message>
        <source>Memory of one replica</source>
        <translation>单副本显存</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>QPS</source>
        <translation>QPS</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>replicas: %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>%1 combinations of machine, width and layout were tried; these meet every target. A tick marks those that no other beats in both cost and speed.</source>
        <translation>共尝试 %1 种机器、位宽与布局组合，以下满足全部目标。打勾的是成本与速度上都没有被超越的组合。</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Token cost</source>
        <translation>token 成本</translation>
    </message>
    <message>
        <source>Tokens of context that fit</source>
        <translation>可容纳上下文 token 数</translation>
    </message>
    <message>
        <source>Longest contexts at a time</source>
        <translation>可同时容纳的最长上下文数</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>调整试试</translation>
    </message>
    <message>
        <source>How the engine serves</source>
        <translation>引擎参数</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每个 %1</translation>
    </message>
    <message>
        <source>One replica (%1, %2). Drag a target: the operating point is the largest batch inside both.</source>
        <translation>单副本（%1，%2）。拖动目标线：运行点是同时满足两个目标的最大批大小。</translation>
    </message>
    <message>
        <source>Every way to run one machine (%1). Drag the target: on the front, faster answers cost output.</source>
        <translation>一台机器（%1）的全部运行方式。拖动目标线：在前沿上，回答越快，总吞吐越低。</translation>
    </message>
    <message>
        <source>Machines of %1 requests per second each, as the peak grows by %2 a month; spare and maintenance included.</source>
        <translation>每台承载每秒 %1 个请求，峰值每月增长 %2；已含备机和维护预留。</translation>
    </message>
    <message>
        <source>How busy the machines of the first month are in each hour of the week; over the horizon they work %1 of the time paid for.</source>
        <translation>首月各机器在一周各小时的忙碌程度；整个规划期内，付费时间的 %1 在工作。</translation>
    </message>
    <message>
        <source>The same load in every way of running it. Reading and writing share a machine&apos;s cost by the time they take.</source>
        <translation>同样的负载，各种运行方式的成本。输入与输出按所占时间分摊机器成本。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::InputsCard</name>
    <message>
        <source>Horizon</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>Staff, FTE</source>
        <translation>运维人数</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师年成本</translation>
    </message>
    <message>
        <source>Cloud trend</source>
        <translation>云价变化</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>残值率</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电价</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::InputsModel</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Click to go back to the default: %1</source>
        <translation>点击恢复默认值：%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::InputsTab</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::KeyFigure</name>
    <message>
        <source>Why this number? (F1)</source>
        <translation>这个数怎么来的？（F1）</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LatencyView</name>
    <message>
        <source>Busiest hour</source>
        <translation>最忙一小时</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>What users wait in the busiest hour</source>
        <translation>最忙一小时的用户等待时间</translation>
    </message>
    <message>
        <source>First token (TTFT)</source>
        <translation>首 token（TTFT）</translation>
    </message>
    <message>
        <source>Time per token (TPOT)</source>
        <translation>每 token（TPOT）</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>完整回答</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LayoutsView</name>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>TPOT</source>
        <translation>TPOT</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message>
        <source>tok/s</source>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后最优</translation>
    </message>
    <message>
        <source>Ways to run the machine within the targets</source>
        <translation>满足目标的单机运行方式</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LibraryActions</name>
    <message>
        <source>Reckoner scenarios (*.reckoner.json *.json)</source>
        <translation>Reckoner 方案 (*.reckoner.json *.json)</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>未命名方案</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>“%1”已归档。</translation>
    </message>
    <message>
        <source>“%1” is back among the plans.</source>
        <translation>“%1”已恢复到方案列表。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已移入回收站。</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>此操作不可撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Add a scenario file to the library</source>
        <translation>将方案文件加入方案库</translation>
    </message>
    <message>
        <source>Added to the library: %1</source>
        <translation>已加入方案库：%1</translation>
    </message>
    <message>
        <source>Export the plan as a file</source>
        <translation>将方案导出为文件</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LibraryList</name>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Search names, clients, tags and notes</source>
        <translation>搜索名称、客户、标签和备注</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>方案库分区</translation>
    </message>
    <message>
        <source>Saved plans</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的方案。</translation>
    </message>
    <message>
        <source>Nothing saved yet.
Start from a template or with an empty plan, or drop a scenario file here.</source>
        <translation>还没有保存的方案。
从模板或空白方案开始，也可以把方案文件拖到这里。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>归档为空。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LibraryModel</name>
    <message>
        <source>Untitled plan</source>
        <translation>未命名方案</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>无可行方案</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的修改</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LibraryPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This library was written by a newer version of Reckoner, or may not be written to. Plans can be opened and exported; to keep changes, save them as a file.</source>
        <translation>方案库由更新版本的 Reckoner 写入，或没有写权限。方案可以打开和导出；要保留修改，请另存为文件。</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>空白方案</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>A scenario file (JSON); it can also be dropped on this page</source>
        <translation>方案文件（JSON），也可拖放到本页</translation>
    </message>
    <message>
        <source>Or start from a template</source>
        <translation>或从模板开始</translation>
    </message>
    <message>
        <source>Pick up where you left off</source>
        <translation>接着上次继续</translation>
    </message>
    <message>
        <source>What would you like to work out?</source>
        <translation>今天想算哪笔账？</translation>
    </message>
    <message>
        <source>The library could not be opened. Plans can still be begun here, and kept as files.</source>
        <translation>方案库无法打开。仍可在此新建方案，并保存为文件。</translation>
    </message>
    <message>
        <source>Last edited: “%1” · %2. It has changes that were not saved; they come back when it is opened.</source>
        <translation>最近编辑：“%1” · %2。有未保存的修改，打开时会恢复。</translation>
    </message>
    <message>
        <source>Last edited: “%1” · %2</source>
        <translation>最近编辑：“%1” · %2</translation>
    </message>
    <message>
        <source>A template answers the questions for a typical client: change what is different. Everything stays on this computer.</source>
        <translation>模板已按典型客户填好答案，改掉不同之处即可。所有数据只保存在本机。</translation>
    </message>
    <message>
        <source>Bring back unsaved changes</source>
        <translation>恢复未保存的修改</translation>
    </message>
    <message>
        <source>Changes that had not been saved are back. Undo returns to what was saved.</source>
        <translation>已恢复未保存的修改；撤销可回到已保存的版本。</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Reckoner scenarios (*.reckoner.json *.json)</source>
        <translation>Reckoner 方案 (*.reckoner.json *.json)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LoadPatterns</name>
    <message>
        <source>Business hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>全天服务</translation>
    </message>
    <message>
        <source>Night batch</source>
        <translation>夜间批处理</translation>
    </message>
    <message>
        <source>Measured week</source>
        <translation>实测的一周</translation>
    </message>
    <message>
        <source>peak %1 × mean, weekend %2</source>
        <extracomment>%1 busiest hour over the mean, %2 load of a weekend day as a share of a weekday&apos;s</extracomment>
        <translation>峰均比 %1，周末 %2</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测曲线</translation>
    </message>
    <message>
        <source>a published week, or the client&apos;s own log</source>
        <translation>公开的一周，或客户自有日志</translation>
    </message>
    <message>
        <source>Take its requests too: %1 tokens in, %2 out</source>
        <translation>同时采用其请求长度：输入 %1、输出 %2 个 token</translation>
    </message>
    <message>
        <source>Lengths of a measured week</source>
        <translation>采用实测请求长度</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LogImport</name>
    <message>
        <source>Import a log…</source>
        <translation>导入日志…</translation>
    </message>
    <message>
        <source>CSV of the client&apos;s own requests: time, input tokens, output tokens</source>
        <translation>客户自有请求的 CSV：时间、输入 token 数、输出 token 数</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Log of requests</source>
        <translation>请求日志</translation>
    </message>
    <message>
        <source>%1 requests over %2 days: %3 tokens in and %4 out on average, %5 in the busiest five minutes.</source>
        <translation>%2 天共 %1 次请求：平均输入 %3、输出 %4 token，最忙五分钟 %5。</translation>
    </message>
    <message>
        <source>Import of a log</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Rows whose time lies more than a year off the first are left out: %1.</source>
        <translation>有 %1 行的时间与首行相差超过一年，已略去。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MainWindow</name>
    <message>
        <source>Reckoner scenarios (*.reckoner.json *.json)</source>
        <translation>Reckoner 方案 (*.reckoner.json *.json)</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新建方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>这个数怎么来的？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Reckoner</source>
        <translation>关于 Reckoner(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Full screen without navigation (F11)</source>
        <translation>全屏显示，隐藏导航（F11）</translation>
    </message>
    <message>
        <source>Write the proposal as a PDF (Ctrl+E)</source>
        <translation>将方案书导出为 PDF（Ctrl+E）</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Save the changes to this plan?</source>
        <translation>要保存对本方案的修改吗？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>不保存，修改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Save the scenario as a file</source>
        <translation>将方案保存为文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Press F1 again to explain the marked figure; Tab goes to the next one.</source>
        <translation>再按 F1 解释选中的数字；按 Tab 移到下一个。</translation>
    </message>
    <message>
        <source>Click a figure, or reach it with Tab and press F1, to see where it comes from.</source>
        <translation>点击数字，或用 Tab 选中后按 F1，查看它的来历。</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>关于 Reckoner</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reckoner 算账 %1&lt;/b&gt;&lt;br&gt;Plans what a large language model costs over its life.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Reckoner 算账 %1&lt;/b&gt;&lt;br&gt;规划大模型全生命周期的成本。&lt;br&gt;&lt;br&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Edited · draft kept</source>
        <translation>已修改 · 草稿已保留</translation>
    </message>
    <message>
        <source>Not in the library yet</source>
        <translation>尚未存入方案库</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>Not calculated</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>未命名方案</translation>
    </message>
    <message>
        <source>This figure is not part of the present plan.</source>
        <translation>当前方案中没有这个数字。</translation>
    </message>
    <message>
        <source>Restore the unsaved plan</source>
        <translation>恢复未保存的方案</translation>
    </message>
    <message>
        <source>A plan that had not been saved is back. Undo puts it aside.</source>
        <translation>已恢复一个未保存的方案；撤销可将其搁置。</translation>
    </message>
    <message>
        <source>The library was written by a newer version or may not be written to: it is open for reading only.</source>
        <translation>方案库由更新的版本写入，或没有写权限：已按只读方式打开。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MemoryBar</name>
    <message>
        <source>✓ %1 used</source>
        <translation>✓ 已用 %1</translation>
    </message>
    <message>
        <source>✗ %1 needed</source>
        <translation>✗ 需要 %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MethodsTable</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>单次</translation>
    </message>
    <message>
        <source>Cost a run</source>
        <translation>单次成本</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Machines that can fine-tune</source>
        <translation>可用于微调的机器</translation>
    </message>
    <message>
        <source>%1, bought: a run costs its power</source>
        <translation>%1，自购：单次成本为电费</translation>
    </message>
    <message>
        <source>%1, rented by the hour</source>
        <translation>%1，按小时租用</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Memory used / of</source>
        <translation>显存 占用 / 可用</translation>
    </message>
    <message>
        <source>Fine-tuning method</source>
        <translation>微调方法</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MoneyInputs</name>
    <message>
        <source>What the money rests on</source>
        <translation>财务假设</translation>
    </message>
    <message>
        <source>Group of inputs</source>
        <translation>输入分组</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>FOUR STEPS</source>
        <translation>四步定位</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NavigationItem</name>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Speed kept</source>
        <translation>保有速度</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Missing speed</source>
        <translation>损失速度的代价</translation>
    </message>
    <message>
        <source>Network price</source>
        <translation>网络价格</translation>
    </message>
    <message>
        <source>The cluster on different networks</source>
        <translation>集群在不同网络上的表现</translation>
    </message>
    <message>
        <source>more than the network saves: InfiniBand pays</source>
        <translation>高于该网络节省的钱：InfiniBand 划算</translation>
    </message>
    <message>
        <source>no more than the network saves: this network is enough</source>
        <translation>不高于该网络节省的钱：此网络足够</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>traffic within a step</source>
        <translation>步内通信</translation>
    </message>
    <message>
        <source>gradients and weights between machines</source>
        <translation>机间梯度与权重</translation>
    </message>
    <message>
        <source>pipeline bubble and waiting</source>
        <translation>流水线气泡与等待</translation>
    </message>
    <message>
        <source>Days of pre-training by network</source>
        <translation>各网络下的预训练天数</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NumberEditor</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OptionsCard</name>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Four ways of running it</source>
        <translation>四种部署方式</translation>
    </message>
    <message>
        <source>Total cost by way of running the model</source>
        <translation>各部署方式总成本</translation>
    </message>
    <message>
        <source>%1 (for reference)</source>
        <translation>%1（仅供参考）</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1（不可行）</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>For reference: the way is not open</source>
        <translation>仅供参考：此方式不可行</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OptionsTable</name>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Cost of the four ways</source>
        <translation>四种方式的成本</translation>
    </message>
    <message>
        <source>Unit costs of the four ways</source>
        <translation>四种方式的单位成本</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OverviewPage</name>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Pitfalls that apply here</source>
        <translation>需要留意的坑</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Break-even utilization</source>
        <translation>盈亏平衡利用率</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回本</translation>
    </message>
    <message>
        <source>Per million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>Total over %1</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>nothing meets the targets</source>
        <translation>没有方案满足目标</translation>
    </message>
    <message>
        <source>%1 of the budget left</source>
        <translation>预算结余 %1</translation>
    </message>
    <message>
        <source>%1 over the budget</source>
        <translation>超出预算 %1</translation>
    </message>
    <message>
        <source>of what is paid for</source>
        <translation>占付费算力</translation>
    </message>
    <message>
        <source>input and output</source>
        <translation>输入输出合计</translation>
    </message>
    <message>
        <source>needs a machine to buy and one to rent</source>
        <translation>需要可购与可租的机器各一</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>owned machines: %1</source>
        <translation>自购服务器：%1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不回本</translation>
    </message>
    <message>
        <source>owning against the cloud</source>
        <translation>自购对比云端</translation>
    </message>
    <message>
        <source>None of the traps the source article names applies.</source>
        <translation>原文列出的坑都未触及。</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>No plan yet that could fall into one.</source>
        <translation>尚无可行方案，暂不涉及。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ParallelizationView</name>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>PP</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>CP</source>
        <translation>CP</translation>
    </message>
    <message>
        <source>EP</source>
        <translation>EP</translation>
    </message>
    <message>
        <source>DP</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微批</translation>
    </message>
    <message>
        <source>Sharding</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Slower, because of</source>
        <translation>慢多少，慢在哪里</translation>
    </message>
    <message>
        <source>Ways to lay the run out on the cluster</source>
        <translation>训练在集群上的并行方式</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>%1 中的一张</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>Recomp.</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Tok/s/GPU</source>
        <translation>单卡 tok/s</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PreTrainingPage</name>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>FLOPs</source>
        <translation>FLOPs</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU 小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Rent or buy</source>
        <translation>租还是买</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Days and cost of the cheapest clusters: renting pays for one run, buying for the machines.</source>
        <translation>最便宜的几种集群的天数与成本：租用只付一次训练的钱，购买要付整机的钱。</translation>
    </message>
    <message>
        <source>The smallest cluster of each kind that meets the deadline or comes nearest; MFU as the layout that is fastest reaches it.</source>
        <translation>每种机型能按期完成（或最接近）的最小集群；MFU 取最快并行布局所达到的值。</translation>
    </message>
    <message>
        <source>What the source article says of pre-training, held against arithmetic.</source>
        <translation>原文关于预训练的说法，与计算对照。</translation>
    </message>
    <message>
        <source>Is it wanted?</source>
        <translation>需要做吗？</translation>
    </message>
    <message>
        <source>of one run</source>
        <translation>单次训练</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>for reference</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>no cluster holds it</source>
        <translation>没有集群放得下</translation>
    </message>
    <message>
        <source>MFU %1</source>
        <translation>MFU %1</translation>
    </message>
    <message>
        <source>Yes, in the plan</source>
        <translation>做，已列入方案</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The data rule</source>
        <translation>数据经验法则</translation>
    </message>
    <message>
        <source>Renting %1 for one run costs %2; buying %3 costs %4.</source>
        <translation>租用 %1 训练一次需 %2；购买 %3 需 %4。</translation>
    </message>
    <message>
        <source>No cluster in the catalog holds this model.</source>
        <translation>目录中没有能容纳该模型的集群。</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>调整试试</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>One machine does it: there is no network to choose.</source>
        <translation>一台机器即可完成，无需选择网络。</translation>
    </message>
    <message>
        <source>Parallelization</source>
        <translation>并行方式</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <source>%1B model</source>
        <translation>%1B 模型</translation>
    </message>
    <message>
        <source>cards: %1</source>
        <translation>%1 张卡</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PreviewPanel</name>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Break-even utilization</source>
        <translation>盈亏平衡利用率</translation>
    </message>
    <message>
        <source>Total cost over %1</source>
        <translation>%1总成本</translation>
    </message>
    <message>
        <source>nothing feasible to price</source>
        <translation>没有可行方案可计价</translation>
    </message>
    <message>
        <source>over the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>%1 below the budget</source>
        <translation>低于预算 %1</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>无可比较</translation>
    </message>
    <message>
        <source>yours is %1</source>
        <translation>当前为 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>owning always wins</source>
        <translation>始终是自购划算</translation>
    </message>
    <message>
        <source>renting always wins</source>
        <translation>始终是租用划算</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceBookBar</name>
    <message>
        <source>Load another price book…</source>
        <translation>载入其他价格库…</translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation>恢复内置价格库</translation>
    </message>
    <message>
        <source>Price book: built in, as of %1</source>
        <translation>价格库：内置，截至 %1</translation>
    </message>
    <message>
        <source>Price book for this session: %1, as of %2</source>
        <translation>本次使用的价格库：%1，截至 %2</translation>
    </message>
    <message>
        <source>Choose a folder with catalog files (*.json). It is read strictly and used until the program ends.</source>
        <translation>选择含目录文件（*.json）的文件夹。按严格规则读取，本次运行期间有效。</translation>
    </message>
    <message>
        <source>Errors of the price book</source>
        <translation>价格库错误</translation>
    </message>
    <message>
        <source>Folder of the price book</source>
        <translation>价格库文件夹</translation>
    </message>
    <message>
        <source>%1 was not loaded, the present book stays in use. Errors found: %2</source>
        <translation>未能载入 %1，继续使用当前价格库。发现错误 %2 处</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProposalForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>A day such as 2026-12-31</source>
        <translation>请填写日期，例如 2026-12-31</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>封面标志</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProposalPage</name>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the proposal as a PDF (Ctrl+E)</source>
        <translation>将方案书导出为 PDF（Ctrl+E）</translation>
    </message>
    <message>
        <source>Write every figure as an XLSX file, totals as live formulas</source>
        <translation>将全部数字导出为 XLSX 文件，合计为可计算的公式</translation>
    </message>
    <message>
        <source>%1 pages, ready to hand over</source>
        <translation>共 %1 页，可以交付</translation>
    </message>
    <message>
        <source>%1 pages, ready for %2</source>
        <translation>共 %1 页，交付客户：%2</translation>
    </message>
    <message>
        <source>What you see is what is printed. Every figure is derived in the appendix.</source>
        <translation>所见即所印。每个数字的推导见附录。</translation>
    </message>
    <message>
        <source>Nothing meets the targets: the proposal says so, and why.</source>
        <translation>没有方案满足指标：方案书会如实说明原因。</translation>
    </message>
    <message>
        <source>Export the proposal</source>
        <translation>导出方案书</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProposalPreview</name>
    <message>
        <source>Pages of the proposal</source>
        <translation>方案书页面</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RecommendationCard</name>
    <message>
        <source>Recommendation so far</source>
        <translation>目前的建议</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Nothing to install: every token is paid for, and nothing while nobody asks.</source>
        <translation>无需部署：按 token 付费，没有请求就不花钱。</translation>
    </message>
    <message>
        <source>Meets all targets: first token in %1, then %2 per token; %3 of the memory is free.</source>
        <translation>满足全部目标：首 token %1，此后每 token %2；显存余量 %3。</translation>
    </message>
    <message>
        <source>Memory of one copy of the model (%1)</source>
        <translation>单副本显存（%1）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReferenceEditor</name>
    <message>
        <source>The catalog has no “%1”.</source>
        <translation>目录中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RulesCard</name>
    <message>
        <source>Rules of thumb beside the plan</source>
        <translation>经验法则与方案对照</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>经验法则</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>This rule decides over the other</source>
        <translation>以这条经验法则为准</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ScenarioDocument</name>
    <message>
        <source>Change “%1” to %2</source>
        <extracomment>Undo step. %1 is the name of a field, %2 its new value</extracomment>
        <translation>将“%1”改为 %2</translation>
    </message>
    <message>
        <source>Override a price or fact</source>
        <translation>覆盖一项价格或数据</translation>
    </message>
    <message>
        <source>Reset a price or fact</source>
        <translation>恢复一项价格或数据</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SidePanel</name>
    <message>
        <source>Utilization over the week</source>
        <translation>一周的利用率</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>什么会改变结论</translation>
    </message>
    <message>
        <source>No single change within reach makes owning and renting equal.</source>
        <translation>在合理范围内，没有任何单项变化能使自购与租用持平。</translation>
    </message>
    <message>
        <source>Every figure explains itself: click it or press F1.</source>
        <translation>每个数字都能解释：点击或按 F1。</translation>
    </message>
    <message>
        <source>Own machines: mean %1, busiest hour %2</source>
        <translation>自购服务器：平均 %1，最忙一小时 %2</translation>
    </message>
    <message>
        <source>Total over %1, %2</source>
        <translation>%1合计，%2</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1（最优）</translation>
    </message>
    <message>
        <source>%1, not open</source>
        <translation>%1（不可行）</translation>
    </message>
    <message>
        <source>own = cloud</source>
        <translation>自购 = 云端</translation>
    </message>
    <message>
        <source>Totals of the ways</source>
        <translation>各方式合计</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SplitCard</name>
    <message>
        <source>How owning splits, beside the rule of thumb</source>
        <translation>自购成本构成与经验法则对照</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>经验法则</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>经验法则</translation>
    </message>
    <message>
        <source>This plan, all on own machines</source>
        <translation>本方案（全部自购）</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>Rented beside it</source>
        <translation>另行租用</translation>
    </message>
    <message>
        <source>Furthest apart: %1, %2 here where the rule says %3.</source>
        <translation>差距最大：%1，本方案 %2，经验法则 %3。</translation>
    </message>
    <message>
        <source>Rule of thumb: %1</source>
        <translation>经验法则：%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::StagePage</name>
    <message>
        <source>Rules of thumb</source>
        <translation>经验法则</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::StepPage</name>
    <message>
        <source>What follows</source>
        <translation>由此得出</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::TagBar</name>
    <message>
        <source>bank, pilot, 2026</source>
        <translation>银行，试点，2026</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>设置标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>“%1”的标签</translation>
    </message>
    <message>
        <source>Separate tags by commas.</source>
        <translation>标签之间用逗号分隔。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>已有标签：%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::TcoPage</name>
    <message>
        <source>Paid by the end of each month</source>
        <translation>截至各月底的累计支出</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万 token 成本</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Way of running the model</source>
        <translation>部署方式</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>复制表格（CSV）</translation>
    </message>
    <message>
        <source>discounted at %1 a year</source>
        <translation>年折现率 %1</translation>
    </message>
    <message>
        <source>input and output together</source>
        <translation>输入输出合计</translation>
    </message>
    <message>
        <source>GPU-hours at work of those paid for</source>
        <translation>实际使用占付费 GPU 小时</translation>
    </message>
    <message>
        <source>Cash flow, %1</source>
        <translation>现金流，%1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>名义</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>折现</translation>
    </message>
    <message>
        <source>Value of later payments</source>
        <translation>未来支出的计价方式</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::TokenCostView</name>
    <message>
        <source>Per M tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>Paid APIs, fees alone</source>
        <translation>付费 API，仅费用</translation>
    </message>
    <message>
        <source>For reference: the answers rule this way out.</source>
        <translation>仅供参考：根据填写的条件，此方式不可行。</translation>
    </message>
    <message>
        <source>A machine draws %1 at work, %2 idle and %3 on average; %4 of its working time reads input.</source>
        <translation>单机工作时 %1，空闲 %2，平均 %3；工作时间的 %4 用于读取输入。</translation>
    </message>
    <message>
        <source>No paid API in the catalog serves %1.</source>
        <translation>目录中没有提供 %1 的付费 API。</translation>
    </message>
    <message>
        <source>… input</source>
        <translation>其中输入</translation>
    </message>
    <message>
        <source>… output</source>
        <translation>其中输出</translation>
    </message>
    <message>
        <source>User-month</source>
        <translation>每用户每月</translation>
    </message>
    <message>
        <source>Energy per M</source>
        <translation>每百万电耗</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>规划期合计</translation>
    </message>
    <message>
        <source>Token cost of the ways</source>
        <translation>各方式的 token 成本</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::TopBar</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amounts in yuan</source>
        <translation>金额以人民币显示</translation>
    </message>
    <message>
        <source>Amounts in US dollars</source>
        <translation>金额以美元显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>未命名方案</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ViewCard</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::WaysCard</name>
    <message>
        <source>Categories</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>The four ways side by side</source>
        <translation>四种方式对比</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细程度</translation>
    </message>
</context>
</TS>
