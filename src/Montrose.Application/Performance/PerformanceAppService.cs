using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.People;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Performance;

[Authorize(MontrosePermissions.Performance.Default)]
public class PerformanceAppService(PerformanceReader reader, PerformanceFile file, IClientScope scope) : ApplicationService, IPerformanceAppService
{
    public Task<PerformanceDto> GetAsync(GetPerformanceInput input) => ReadAsync(MonthOf(input.Year, input.Month), input.Department, input.SkipCount, input.MaxResultCount);

    [Authorize(MontrosePermissions.Performance.Export)]
    public async Task<IRemoteStreamContent> GetFileAsync(GetPerformanceFileInput input)
    {
        var month = MonthOf(input.Year, input.Month);
        var bytes = file.Write(await ReadAsync(month, input.Department, 0, int.MaxValue));
        return new RemoteStreamContent(new MemoryStream(bytes), $"performance-{month.Start:yyyy-MM}.csv", "text/csv");
    }

    /// <summary>Numbers of agents count all of the agency's clients, whoever asks.</summary>
    private async Task<PerformanceDto> ReadAsync(PerformanceMonth month, Department? department, int skip, int max)
    {
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var query = await reader.AgentsAsync(department);
        var count = await AsyncExecuter.CountAsync(query);
        return new PerformanceDto
        {
            Year = month.Year,
            Month = month.Month,
            Metrics = reader.Metrics,
            HasCommissionSource = reader.HasCommissionSource,
            Agents = new PagedResultDto<AgentPerformanceDto>(count, await reader.ReadAsync(query.OrderBy(a => a.Name).ThenBy(a => a.Id).Skip(skip).Take(max), month)),
        };
    }

    private PerformanceMonth MonthOf(int? year, int? month)
    {
        var now = PerformanceMonth.Of(Clock.Now);
        return new PerformanceMonth(year ?? now.Year, month ?? now.Month);
    }
}
