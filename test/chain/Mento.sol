// SPDX-License-Identifier: MIT
pragma solidity =0.6.6;

/// A stable token as the broker wants one: it mints and burns, and says that it did.
contract Stable {
    string public name;
    string public symbol;
    uint8 public constant decimals = 18;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);

    constructor(string memory named) public {
        name = named;
        symbol = named;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        move(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 allowed = allowance[from][msg.sender];
        require(allowed >= amount, "not allowed");
        allowance[from][msg.sender] = allowed - amount;
        move(from, to, amount);
        return true;
    }

    function mint(address to, uint256 amount) external returns (bool) {
        balanceOf[to] += amount;
        emit Transfer(address(0), to, amount);
        return true;
    }

    function burn(uint256 amount) external returns (bool) {
        move(msg.sender, address(0), amount);
        return true;
    }

    function move(address from, address to, uint256 amount) private {
        require(balanceOf[from] >= amount, "not enough");
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);
    }
}

/// Rates that anybody reports: the venue's own contract is published without the library that it needs.
contract Oracles {
    struct Report {
        uint256 rate;
        uint256 time;
        bool expired;
    }

    mapping(address => Report) private reports;

    function report(address feed, uint256 rate) external {
        reports[feed] = Report(rate, block.timestamp, false);
    }

    function expire(address feed) external {
        reports[feed].expired = true;
    }

    function medianRate(address feed) external view returns (uint256, uint256) {
        return (reports[feed].rate, reports[feed].rate == 0 ? 0 : 1e24);
    }

    function medianTimestamp(address feed) external view returns (uint256) {
        return reports[feed].time;
    }

    function numRates(address feed) external view returns (uint256) {
        return reports[feed].rate == 0 ? 0 : 1;
    }

    function isOldestReportExpired(address feed) external view returns (bool, address) {
        return (reports[feed].expired, address(this));
    }

    function getOracles(address) external view returns (address[] memory oracles) {
        oracles = new address[](1);
        oracles[0] = address(this);
    }
}
