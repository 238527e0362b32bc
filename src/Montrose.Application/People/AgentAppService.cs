using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.People;

[Authorize(MontrosePermissions.Agents.Default)]
public class AgentAppService(IRepository<Agent, Guid> agents, IRepository<ClientService> services) : ApplicationService, IAgentAppService
{
    private static readonly Sorting<Agent> Sortings = new Sorting<Agent>("name")
        .By("name", a => a.Name).By("email", a => a.Email).By("department", a => a.Department).By("creationTime", a => a.CreationTime);

    public async Task<PagedResultDto<AgentDto>> GetListAsync(GetAgentsInput input)
    {
        var query = await agents.GetQueryableAsync();
        if (input.Department is { } department) query = query.Where(a => a.Department == department);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            query = query.Where(a => a.Name.ToUpper().Contains(text) || a.Email.ToUpper().Contains(text));
        }
        var count = await AsyncExecuter.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(a => a.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<AgentDto>(count, await AsyncExecuter.ToListAsync(page.Select(await ProjectionAsync())));
    }

    public async Task<AgentDto> GetAsync(Guid id)
    {
        var query = (await agents.GetQueryableAsync()).Where(a => a.Id == id).Select(await ProjectionAsync());
        return await AsyncExecuter.FirstOrDefaultAsync(query) ?? throw new EntityNotFoundException(typeof(Agent), id);
    }

    private async Task<Expression<Func<Agent, AgentDto>>> ProjectionAsync()
    {
        var assigned = await services.GetQueryableAsync();
        return a => new AgentDto
        {
            Id = a.Id,
            Name = a.Name,
            Email = a.Email,
            Department = a.Department,
            IsActive = a.IsActive,
            ClientCount = assigned.Where(s => s.AgentId == a.Id).Select(s => s.ClientId).Distinct().Count(),
            CreationTime = a.CreationTime,
        };
    }
}
