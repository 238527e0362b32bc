using Volo.Abp.DependencyInjection;

namespace Montrose.People;

/// <summary>Invites the people of a pasted list; what can't be invited is told beside what was.</summary>
public class InvitationLists(InvitationBatch batch) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.NoAddress, .TooManyAddresses, .DepartmentRequired, .KindNotByList</exception>
    public async Task<InviteManyResultDto> InviteAsync(InviteManyInput input)
    {
        if (input.Kind is not (InvitationKind.Admin or InvitationKind.Agent)) throw Errors.KindNotByList();
        if (input.Kind == InvitationKind.Agent && input.Department is null) throw Errors.DepartmentRequired();
        var list = ListedAddress.Parse(input.Addresses);
        if (list.Count == 0) throw Errors.NoAddress();
        if (list.Count > InvitationConsts.MaxAddresses) throw Errors.TooManyAddresses(InvitationConsts.MaxAddresses);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var outcomes = list.ConvertAll(a => OutcomeAlone(a, seen));
        var people = list.Where((_, i) => outcomes[i] == InviteOutcome.Invited)
            .Select(a => new Invitee(a.Email!, PersonNames.Clean(a.Name), input.Kind.Value, input.Kind == InvitationKind.Agent ? input.Department : null)).ToList();
        var invited = new Queue<InviteOutcome>(await batch.InviteAsync(people));
        return new InviteManyResultDto
        {
            Outcomes = list.Select((a, i) => new InviteOutcomeDto { Address = a.Typed, Outcome = outcomes[i] == InviteOutcome.Invited ? invited.Dequeue() : outcomes[i] }).ToList(),
        };
    }

    /// <summary>What the entry says by itself, before anybody else is asked.</summary>
    private static InviteOutcome OutcomeAlone(ListedAddress address, HashSet<string> seen)
    {
        if (address.Email is null) return InviteOutcome.Invalid;
        if (!seen.Add(Invitation.Normalize(address.Email))) return InviteOutcome.Repeated;
        return address.Name is not { } name || (name.Length <= InvitationConsts.MaxPersonNameLength && PersonNames.IsReadable(name)) ? InviteOutcome.Invited : InviteOutcome.NameInvalid;
    }
}
