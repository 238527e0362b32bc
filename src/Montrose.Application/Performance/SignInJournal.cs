using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.Performance;

/// <summary>Notes who signed in and when.</summary>
public class SignInJournal(IRepository<SignInRecord, Guid> records, ICurrentTenant tenant, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    public Task NoteAsync(Guid userId) => records.InsertAsync(new SignInRecord(guids.Create(), tenant.Id, userId, clock.Now), autoSave: true);
}
