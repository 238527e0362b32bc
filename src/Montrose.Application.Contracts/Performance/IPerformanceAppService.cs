using System.ComponentModel.DataAnnotations;
using Montrose.Integration;
using Montrose.Monetary;
using Montrose.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Performance;

/// <summary>What the agency's employees did in a month, and what they earned on it (B9).</summary>
public interface IPerformanceAppService : IApplicationService
{
    /// <summary>What the agents did and earned in a month.</summary>
    Task<PerformanceDto> GetAsync(GetPerformanceInput input);

    /// <summary>The same as a CSV file (UTF-8 with a byte order mark), for all agents of the filter.</summary>
    Task<IRemoteStreamContent> GetFileAsync(GetPerformanceFileInput input);
}

public class GetPerformanceInput : PagedResultRequestDto
{
    /// <summary>The current year where it is missing.</summary>
    [Range(2000, 2999)]
    public int? Year { get; set; }

    /// <summary>1 to 12; the current month where it is missing.</summary>
    [Range(1, 12)]
    public int? Month { get; set; }

    public Department? Department { get; set; }
}

public class GetPerformanceFileInput
{
    /// <summary>The current year where it is missing.</summary>
    [Range(2000, 2999)]
    public int? Year { get; set; }

    /// <summary>1 to 12; the current month where it is missing.</summary>
    [Range(1, 12)]
    public int? Month { get; set; }

    public Department? Department { get; set; }
}

public class PerformanceDto
{
    public int Year { get; set; }
    public int Month { get; set; }

    /// <summary>The columns, in their order.</summary>
    public List<PerformanceMetricDto> Metrics { get; set; } = [];

    /// <summary>Active agents by name.</summary>
    public PagedResultDto<AgentPerformanceDto> Agents { get; set; } = new();

    /// <summary>True where a module knows amounts that can be commissioned.</summary>
    public bool HasCommissionSource { get; set; }
}

public class PerformanceMetricDto
{
    /// <summary>Its text has the key "Performance.{Name}".</summary>
    public string Name { get; set; } = "";

    public PerformanceUnit Unit { get; set; }
}

public class AgentPerformanceDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public Department Department { get; set; }

    /// <summary>By the metric's name; in the metric's unit.</summary>
    public Dictionary<string, long> Values { get; set; } = [];

    /// <summary>Basis points.</summary>
    public int CommissionBasisPoints { get; set; }

    /// <summary>What can be commissioned, one amount a currency.</summary>
    public List<Money> Commissionable { get; set; } = [];

    /// <summary>The agent's share of it.</summary>
    public List<Money> Commission { get; set; } = [];
}
